import {
  PassageSource,
  type RecalledPassage,
  type RecallQuestion,
  RecallSources,
} from '@parley/chat';
import { Config } from '@parley/config';
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
    const { passages } = await this.documents.find(owner, text, {
      limit: LIMIT,
      mode: 'auto',
      signal,
    });
    return passages.filter((passage) => fits(passage, isAboutDocuments)).map(toRecalled);
  }
}

/**
 * How much of the question a passage has at least: by its words and its meaning in equal parts, or by its words alone
 * where meanings were not compared. Measured in English on the practice questions of `eval:rag`: 76 % pass, and 22 %
 * where the document that answers is taken away.
 */
const FITS = { together: 0.41, words: 0.55 };
/** Where the person names their documents: refusing what is there is worse than quoting beside the point. */
const FITS_LOOSELY = { together: 0.3, words: 0.15 };

function fits({ coverage, similarity }: DocumentPassage, isLoose: boolean): boolean {
  const least = isLoose ? FITS_LOOSELY : FITS;
  if (similarity === null) return coverage >= least.words;
  return (coverage + similarity) / 2 >= least.together;
}

function toRecalled(passage: DocumentPassage): RecalledPassage {
  const { ref, filename, ordinal, page, start, end, score, text, headings, units } = passage;
  return {
    documentId: ref,
    filename,
    chunkIndex: ordinal,
    page,
    start,
    end,
    score,
    text,
    headings,
    units,
  };
}
