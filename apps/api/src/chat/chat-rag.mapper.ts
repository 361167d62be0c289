import type { TurnRecord } from '@parley/chat';
import type { DocumentSearch } from '@parley/rag';
import type { ChatRagResponseDto } from './chat-rag.dto';
import { roundedScore, toCompletion } from './chat.mapper';

/** A turn keeps where its passages stand; their words are the documents', as they are now. */
export async function toRagCompletion(
  turn: TurnRecord,
  accountId: string,
  documents: DocumentSearch,
): Promise<ChatRagResponseDto> {
  const traced = turn.trace?.passages ?? [];
  const places = traced.map(({ documentId: ref, chunkIndex: ordinal }) => ({ ref, ordinal }));
  const chunks = await documents.chunksAt({ accountId, userId: turn.userId }, places);
  return {
    ...toCompletion(turn),
    sources: traced.map(({ documentId, filename, chunkIndex, score }) => ({
      document_id: documentId,
      filename,
      chunk_index: chunkIndex,
      score: roundedScore(score),
      text:
        chunks.find(({ ref, ordinal }) => ref === documentId && ordinal === chunkIndex)?.text ?? '',
    })),
  };
}
