import { DomainError, Ids } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import { TurnRunner } from '../turn-runner';
import type { TurnRequest } from '../turns/turn';
import { LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';
import { StreamSaver } from './stream-saver';

/** Answers turns as tasks of this instance: they go on whoever listens, until they end or are stopped. */
@Injectable()
export class StreamTasks {
  private readonly logger = new Logger(StreamTasks.name);

  constructor(
    private readonly runner: TurnRunner,
    private readonly streams: LiveStreams,
    private readonly saver: StreamSaver,
    private readonly ids: Ids,
  ) {}

  /** @throws RateLimitedError where the account has too many. Everything later becomes the stream's end. */
  start(request: TurnRequest): LiveStream {
    const stream = new LiveStream(this.ids.uuid(), request.accountId);
    this.streams.add(stream);
    this.saver.start();
    void this.run(stream, { ...request, isStreamed: true, streamId: stream.id });
    return stream;
  }

  private async run(stream: LiveStream, request: TurnRequest): Promise<void> {
    let isStored = false;
    try {
      const { signal } = new AbortController();
      stream.finish(await this.runner.tell(request, signal, (text) => stream.append(text)));
      isStored = true;
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.error(error);
      stream.fail(error);
    } finally {
      this.streams.remove(stream);
      this.saver.end(stream, isStored);
    }
  }
}
