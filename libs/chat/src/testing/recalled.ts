import type { RecalledFact, RecalledPassage } from '../recall/recalled';

export function aPassage(overrides: Partial<RecalledPassage> = {}): RecalledPassage {
  return {
    documentId: '0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11',
    filename: 'manual.pdf',
    chunkIndex: 0,
    page: null,
    start: 0,
    end: 10,
    score: 1,
    text: 'The guarantee lasts five years.',
    language: 'en',
    headings: [],
    coverage: 1,
    units: [],
    ...overrides,
  };
}

export function aFact(overrides: Partial<RecalledFact> = {}): RecalledFact {
  return {
    id: 1,
    content: 'User lives in York',
    told: 'You told me today that you live in York.',
    score: null,
    isAnswer: false,
    ...overrides,
  };
}
