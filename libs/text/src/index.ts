export { type AnswerType, answerTypeOf, hasAnswerOf } from './answer-type';
export { contentWords, withoutSmallWords } from './content-words';
export { languageOf } from './language-of';
export { searchWords } from './search-words';
export { sentencesOf, type Span } from './sentences';
export { TEXT_ANALYSIS } from './text-analysis';
export { textConfigOf } from './text-config';
export { type Concept, conceptsIn } from './thesaurus/thesaurus';
export { innerParts, isCompounding, type WordPart, wordParts } from './word-parts';
