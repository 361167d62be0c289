import { CompletionResponseDto } from './chat-response.dto';

export class RagSourceDto {
  /** @example "0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11" */
  readonly document_id: string;

  /** @example "handbook.pdf" */
  readonly filename: string;

  /** Place of the passage in the document, from 0. */
  readonly chunk_index: number;

  /** How well it fits, 0 to 1, within this answer. */
  readonly score: number;

  /** The passage; empty where the document was deleted since. */
  readonly text: string;
}

/** S0's answer with where it comes from. */
export class ChatRagResponseDto extends CompletionResponseDto {
  readonly sources: RagSourceDto[];
}
