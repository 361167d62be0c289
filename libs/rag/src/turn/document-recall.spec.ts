import { RecallSources } from '@parley/chat';
import type { Config } from '@parley/config';
import type { DocumentPassage, DocumentSearch } from '../documents/document-search';
import { DocumentRecall } from './document-recall';

function aFound(overrides: Partial<DocumentPassage>): DocumentPassage {
  return {
    id: '1',
    kind: 'document',
    ref: 'd1',
    ordinal: 0,
    text: 'The deposit is £40.',
    language: 'en',
    page: null,
    headings: [],
    start: 0,
    end: 19,
    score: 1,
    lexicalScore: 1,
    coverage: 1,
    similarity: null,
    bestSentence: null,
    units: [],
    filename: 'lease.md',
    ...overrides,
  };
}

describe(DocumentRecall.name, () => {
  const recall = (
    text: string,
    isAboutDocuments: boolean,
    found: Partial<DocumentPassage> = {},
  ) => {
    const documents: Partial<DocumentSearch> = {
      find: () =>
        Promise.resolve({
          passages: [aFound(found)],
          mode: 'lexical',
          lexicalBecause: 'no_vectors',
        }),
    };
    const sut = new DocumentRecall(
      new RecallSources(),
      documents as DocumentSearch,
      {} as Partial<Config> as Config,
    );
    return sut.recallPassages({
      owner: { accountId: 'a', userId: 'u' },
      text,
      now: new Date(0),
      timeZone: 'UTC',
      isAboutDocuments,
      signal: new AbortController().signal,
    });
  };

  it('recalls in ordinary chat what fits, by words or by words and meaning', async () => {
    const question = 'What is the deposit?';
    expect(await recall(question, false)).toMatchObject([{ filename: 'lease.md', coverage: 1 }]);
    expect(await recall(question, false, { coverage: 0.3 })).toEqual([]);
    expect(await recall(question, false, { coverage: 0.3, similarity: 0.6 })).toHaveLength(1);
    expect(await recall(question, false, { coverage: 0.3, similarity: 0.2 })).toEqual([]);
  });

  it('recalls all that is found where the person asks about documents', async () => {
    expect(await recall('What is the deposit?', true, { coverage: 0 })).toHaveLength(1);
  });

  it('looks for nothing where somebody says one word in passing', async () => {
    expect(await recall('I had a long day', false)).toEqual([]);
    expect(await recall('I had a long day', true)).toHaveLength(1);
  });
});
