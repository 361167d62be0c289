import type { ToolCall } from '../ports/chat-model';
import type { AnswerLimits } from './answer-limits';
import { BrokenAnswerError } from './broken-answer.error';
import type { ToolCallPiece } from './completion-frame';

interface Draft {
  readonly id: string;
  readonly name: string;
  arguments: string;
}

/** Puts the tool calls of one answer together from their pieces. */
export class ToolCallCollector {
  private readonly drafts: Draft[] = [];
  /** Where a server numbers its calls. */
  private readonly byIndex = new Map<number, Draft>();
  /** Of all arguments so far. */
  chars = 0;

  constructor(private readonly limits: AnswerLimits) {}

  /** @throws BrokenAnswerError for more than the limits allow. */
  add(piece: ToolCallPiece): void {
    this.chars += piece.arguments.length;
    const draft = this.draftOf(piece);
    draft.arguments += piece.arguments;
    if (this.chars > this.limits.toolChars || this.drafts.length > this.limits.toolCalls) {
      throw new BrokenAnswerError('called tools without end');
    }
  }

  /** Complete calls in the order in which they began. */
  get calls(): readonly ToolCall[] {
    return this.drafts;
  }

  /** A piece without a name goes on with its call; without an index that is the latest. */
  private draftOf({ index, id, name }: ToolCallPiece): Draft {
    const begun = index === undefined ? this.drafts.at(-1) : this.byIndex.get(index);
    const isNew = name !== undefined && (id === undefined || id !== begun?.id);
    if (begun !== undefined && (index !== undefined || !isNew)) return begun;
    const draft = { id: id ?? `call_${this.drafts.length + 1}`, name: name ?? '', arguments: '' };
    this.drafts.push(draft);
    if (index !== undefined) this.byIndex.set(index, draft);
    return draft;
  }
}
