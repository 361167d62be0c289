import { Wakeups } from '@parley/cache';
import { GoneError, NotFoundError } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { TurnRepository } from '../turns/turn.repository';
import type { LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';
import { SavedStream } from './saved-stream';
import type { StreamOwner, StreamPart, StreamSource } from './stream';
import { readStream } from './stream-reader';
import { StreamReaders } from './stream-readers';
import { type StreamPlace, StreamRepository } from './stream.repository';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A stream that is open for one reader. */
export interface OpenStream {
  readonly id: string;
  /** Nothing will be added any more. */
  readonly isOver: boolean;
  /** From an offset on, in UTF-16 units, to the end; reads once. @throws RateLimitedError at once. */
  read(offset: number, signal: AbortSignal): AsyncGenerator<StreamPart>;
}

/** Answers that are being written, or were a short time ago, for whoever may read them: here or elsewhere. */
@Injectable()
export class Streams {
  constructor(
    private readonly live: LiveStreams,
    private readonly repository: StreamRepository,
    private readonly turns: TurnRepository,
    private readonly wakeups: Wakeups,
    private readonly readers: StreamReaders,
  ) {}

  /**
   * @throws NotFoundError alike for what is missing, deleted or another user's; GoneError once its time to be
   *   read again is over.
   */
  async open(owner: StreamOwner, streamId: string): Promise<OpenStream> {
    const place = UUID.test(streamId) ? await this.repository.find(owner, streamId) : undefined;
    if (place === undefined)
      throw new NotFoundError('Stream not found', { code: 'stream_not_found' });
    if (place.isExpired) {
      throw new GoneError("The stream is over; its text is among the session's messages", {
        code: 'stream_expired',
      });
    }
    return this.openPlace(owner.accountId, place);
  }

  /** The stream of a turn that a retry asks for again, whatever its age; nothing where it never had one. */
  async openOfTurn(accountId: string, turnId: string): Promise<OpenStream | undefined> {
    const place = await this.repository.findOfTurn(accountId, turnId);
    return place === undefined ? undefined : this.openPlace(accountId, place);
  }

  openLive(stream: LiveStream): OpenStream {
    return this.openSource(stream.accountId, { id: stream.id, isOver: false }, stream);
  }

  private openPlace(accountId: string, place: StreamPlace): OpenStream {
    const { repository: streams, turns, wakeups } = this;
    const source =
      this.live.get(place.id) ?? new SavedStream(place, accountId, { streams, turns, wakeups });
    return this.openSource(accountId, place, source);
  }

  private openSource(
    accountId: string,
    { id, isOver }: Pick<OpenStream, 'id' | 'isOver'>,
    source: StreamSource,
  ): OpenStream {
    const read = (offset: number, signal: AbortSignal) =>
      thenLeave(readStream(source, offset, signal), this.readers.enter(accountId, id));
    return { id, isOver, read };
  }
}

async function* thenLeave(
  parts: AsyncGenerator<StreamPart>,
  leave: () => void,
): AsyncGenerator<StreamPart> {
  try {
    yield* parts;
  } finally {
    leave();
  }
}
