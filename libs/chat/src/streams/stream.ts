import type { TurnRecord } from '../turns/turn';

/** How a stream is over. */
export type StreamEnding =
  | { readonly type: 'finished'; readonly turn: TurnRecord }
  /** `code` tells `stopped` and `interrupted` from what the model did; `message` may be shown to anyone. */
  | { readonly type: 'failed'; readonly code: string; readonly message: string };

/** Part of an answer; offsets count UTF-16 units, as JavaScript does. */
export interface StreamPage {
  /** Where `text` begins: the offset asked for, or the one before it where that would halve a character. */
  readonly at: number;
  /** Empty where there is nothing to read yet, or nothing more. */
  readonly text: string;
  /** Only with the last of the text. */
  readonly ending?: StreamEnding | undefined;
}

/** What a reader is given, one after the other. */
export type StreamPart =
  | { readonly type: 'text'; readonly at: number; readonly text: string }
  | { readonly type: 'end'; readonly ending: StreamEnding };

/** Where the text of a stream is read by offset: the memory of its owner, or what the owner saved. */
export interface StreamSource {
  /** How long a reader trusts that it would have been woken. */
  readonly pollMs: number;
  read(offset: number): StreamPage | Promise<StreamPage>;
  /** Calls back when there may be more to read; returns how to end that. */
  subscribe(listener: () => void): () => void;
}

/** Who may read a stream: one user, or with no `userId` whoever has a key of the account. */
export interface StreamOwner {
  readonly accountId: string;
  readonly userId?: string | undefined;
}
