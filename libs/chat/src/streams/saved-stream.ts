import type { Wakeups } from '@parley/cache';
import type { TurnRecord } from '../turns/turn';
import { turnTopic } from '../turns/turn-queue';
import type { TurnRepository } from '../turns/turn.repository';
import type { StreamPage, StreamSource } from './stream';
import { endingOfTurn } from './stream-ending';
import { savedTopic } from './stream-saver';
import type { SavedText, StreamPlace, StreamRepository } from './stream.repository';
import { pageOf } from './stream-text';

const POLL_MS = 250;
const GONE = {
  type: 'failed',
  code: 'stream_gone',
  message: 'The conversation of this answer was closed',
} as const;

export interface SavedStreamParts {
  readonly streams: StreamRepository;
  readonly turns: TurnRepository;
  readonly wakeups: Wakeups;
}

/** A stream that another instance writes or wrote: read from what was saved, in the end from the turn's message. */
export class SavedStream implements StreamSource {
  readonly pollMs = POLL_MS;

  constructor(
    private readonly place: StreamPlace,
    private readonly accountId: string,
    private readonly parts: SavedStreamParts,
  ) {}

  async read(offset: number): Promise<StreamPage> {
    const { streams, turns } = this.parts;
    const saved = await streams.read(this.place.id, offset);
    if (saved === undefined || saved.isReplaced) return { at: offset, text: '', ending: GONE };
    if (isLive(saved)) return pageOfPieces(saved, offset);
    const record = await turns.find(this.accountId, this.place.turnId);
    if (record === undefined) return { at: offset, text: '', ending: GONE };
    return record === 'live' ? pageOfPieces(saved, offset) : pageOfEnded(saved, record, offset);
  }

  subscribe(listener: () => void): () => void {
    const { wakeups } = this.parts;
    const ends = [savedTopic(this.place.owner), turnTopic(this.place.sessionKey)].map((topic) =>
      wakeups.subscribe(topic, listener),
    );
    return () => ends.forEach((end) => end());
  }
}

function isLive({ state }: SavedText): boolean {
  return state === 'queued' || state === 'running';
}

/** An owner that died stored no message: then the pieces are all there is, and they end with an empty page. */
function pageOfEnded(saved: SavedText, record: TurnRecord, offset: number): StreamPage {
  const { answer } = record;
  const page = answer === null ? pageOfPieces(saved, offset) : pageOf(answer, offset);
  const isLast = answer === null ? page.text === '' : page.at + page.text.length === answer.length;
  if (!isLast) return page;
  const { state, isStopRequested } = saved;
  return { ...page, ending: endingOfTurn({ state, isStopRequested, record }) };
}

function pageOfPieces({ pieces }: SavedText, offset: number): StreamPage {
  const [first] = pieces;
  if (first === undefined) return { at: offset, text: '' };
  const [base] = first;
  const page = pageOf(pieces.map(([, text]) => text).join(''), offset - base);
  return { at: base + page.at, text: page.text };
}
