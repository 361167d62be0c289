import type { Page } from '@parley/common';
import {
  type DocumentPassage,
  type DocumentSearchResult,
  type DocumentStats,
  refusalText,
  type StoredDocument,
} from '@parley/rag';
import type {
  DocumentDetailDto,
  DocumentDto,
  DocumentListDto,
  RagResultDto,
  RagSearchResponseDto,
  RagStatsDto,
} from './rag.dto';
import type { UploadedDocumentDto } from './upload.dto';

export function toUploaded(document: StoredDocument): UploadedDocumentDto {
  const { id, filename, chunks, state } = document;
  const isIndexed = state === 'text_ready' || state === 'ready';
  const message = isIndexed
    ? `Document indexed successfully (${chunks} chunks)`
    : `Document received; follow it at /api/rag/documents/${id}`;
  return { success: state !== 'failed', filename, chunks, message, document_id: id, state };
}

export function toRagStats({ documents, chunks, averageChunkSize }: DocumentStats): RagStatsDto {
  return {
    total_documents: documents,
    total_chunks: chunks,
    average_chunk_size: averageChunkSize,
  };
}

export function toSearchResponse(found: DocumentSearchResult): RagSearchResponseDto {
  return {
    results: found.passages.map(toResult),
    mode: found.mode,
    lexical_because: found.lexicalBecause ?? null,
  };
}

function toResult(passage: DocumentPassage): RagResultDto {
  const { bestSentence, text } = passage;
  return {
    document_id: passage.ref,
    filename: passage.filename,
    chunk_index: passage.ordinal,
    text,
    score: Math.round(passage.score * 10_000) / 10_000,
    page: passage.page,
    headings: passage.headings,
    start: passage.start,
    end: passage.end,
    quote: bestSentence === null ? null : text.slice(...bestSentence),
  };
}

function toDocument(document: StoredDocument): DocumentDto {
  return {
    document_id: document.id,
    filename: document.filename,
    type: document.kind,
    bytes: document.bytes,
    state: document.state,
    pages: document.pages,
    chunks: document.chunks,
    language: document.language,
    error: refusalText(document),
    created_at: document.createdAt.toISOString(),
  };
}

export function toDocumentDetail(document: StoredDocument, waiting: number): DocumentDetailDto {
  return { ...toDocument(document), chunks_embedded: document.chunks - waiting };
}

export function toDocumentList(page: Page<StoredDocument>): DocumentListDto {
  return {
    documents: page.items.map(toDocument),
    ...(page.nextCursor === undefined ? {} : { next_cursor: page.nextCursor }),
  };
}
