import type { StreamEnding, StreamPart } from '@parley/chat';
import { sseEvent } from '../http/sse/sse-event';
import { toChatResponse } from './chat.mapper';
import { type WordFrame, WordFramer } from './word-framer';

const RETRY_MS = 3_000;

/** Where a reader of a stream stands: after so many UTF-16 units, or after its last frame. */
export type StreamCursor = number | 'end';

/** The frames of S1's word stream with ids that say where each of them ends: `<stream>-<offset>`. */
export class NumberedFrames {
  private readonly framer = new WordFramer();
  private offset: number | undefined;

  constructor(private readonly streamId: string) {}

  /** No frame: tells a client how to come back, should it lose the connection before the first word. */
  opening(cursor: StreamCursor): string {
    return `retry: ${RETRY_MS}\nid: ${this.idAt(cursor)}\n\n`;
  }

  of(part: StreamPart): string {
    if (part.type === 'end') return this.numbered(this.framer.flush()) + this.last(part.ending);
    this.offset ??= part.at;
    return this.numbered(this.framer.push(part.text));
  }

  private numbered(frames: readonly WordFrame[]): string {
    let text = '';
    for (const frame of frames) {
      this.offset = (this.offset ?? 0) + frame.delta.length;
      text += sseEvent({ id: this.idAt(this.offset), data: { ...frame, done: false } });
    }
    return text;
  }

  private last(ending: StreamEnding): string {
    const id = this.idAt('end');
    return ending.type === 'finished'
      ? sseEvent({ id, data: { word: '', done: true, metadata: toChatResponse(ending.turn) } })
      : sseEvent({ id, data: { error: ending.message, code: ending.code, done: true } });
  }

  private idAt(cursor: StreamCursor): string {
    return `${this.streamId}-${cursor}`;
  }
}
