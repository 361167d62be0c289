import { Injectable } from '@nestjs/common';
import type { TurnRequest } from '../turns/turn';
import type { LiveStream } from './live-stream';
import { StreamTasks } from './stream-tasks';
import { type OpenStream, Streams } from './streams';

const TURN_REFERENCE = 'turn:';

/** An answer that goes on without its client. */
export interface ResumableTurn {
  readonly stream: OpenStream;
  /** Present where this request started it: it may still fail in a way that deserves a status. */
  readonly started?: LiveStream;
}

/** Starts answers that can be left and read again, or leads a retry to the one that it started before. */
@Injectable()
export class ResumableTurns {
  constructor(
    private readonly streams: Streams,
    private readonly tasks: StreamTasks,
  ) {}

  /** @throws RateLimitedError where too many run or read. */
  async start(request: TurnRequest): Promise<ResumableTurn> {
    const running = await this.startedBefore(request);
    if (running !== undefined) return { stream: running };
    const started = this.tasks.start(request);
    return { started, stream: this.streams.openLive(started) };
  }

  private async startedBefore({ accountId, claim }: TurnRequest): Promise<OpenStream | undefined> {
    if (claim?.isReplay !== true || !claim.ref?.startsWith(TURN_REFERENCE)) return undefined;
    return this.streams.openOfTurn(accountId, claim.ref.slice(TURN_REFERENCE.length));
  }
}
