import {
  PassageSource,
  type RecalledPassage,
  type RecallQuestion,
  RecallSources,
} from '@parley/chat';
import { Config } from '@parley/config';
import { contentWords, isQuestion, searchWords } from '@parley/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DocumentPassage, DocumentSearch } from '../documents/document-search';

const LIMIT = 5;

/** Passages of the person's documents for the turn: only what is about the question. */
@Injectable()
export class DocumentRecall extends PassageSource implements OnModuleInit {
  constructor(
    private readonly sources: RecallSources,
    private readonly documents: DocumentSearch,
    private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    if (!this.config.featuresDisabled.has('rag')) this.sources.passages = this;
  }

  async recallPassages(question: RecallQuestion): Promise<readonly RecalledPassage[]> {
    const { owner, text, signal, isAboutDocuments } = question;
    if (!isAboutDocuments && saysLittle(text)) return [];
    const { passages } = await this.documents.find(owner, text, {
      limit: LIMIT,
      mode: 'auto',
      signal,
    });
    // Where the person names their documents, whoever answers decides whether anything does.
    return passages.filter((passage) => isAboutDocuments || fits(passage)).map(toRecalled);
  }
}

/**
 * How much of the question a passage has at least: by its words and its meaning in equal parts, or by its words alone
 * where meanings were not compared. Measured on the practice questions of `eval:rag`: of 87 % some passage fits, and
 * of 39 % where the document that answers is taken away; whoever answers is stricter.
 */
const FITS = { together: 0.32, words: 0.38 };

function fits({ coverage, similarity }: DocumentPassage): boolean {
  if (similarity === null) return coverage >= FITS.words;
  return (coverage + similarity) / 2 >= FITS.together;
}

/** One word that somebody says in passing is about any document. */
function saysLittle(text: string): boolean {
  return !isQuestion(text) && contentWords(searchWords(text)).split(' ').length < 2;
}

function toRecalled(passage: DocumentPassage): RecalledPassage {
  const { ref, filename, ordinal, page, start, end, score, text, headings } = passage;
  const { language, coverage, units } = passage;
  const place = { documentId: ref, filename, chunkIndex: ordinal, page, start, end };
  return { ...place, score, text, language, headings, coverage, units };
}
