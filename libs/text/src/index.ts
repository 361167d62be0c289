export { type AnswerType, answerTypeOf, hasAnswerOf } from './answer-type';
export { languageOf } from './language-of';
export { searchWords } from './search-words';
export { sentencesOf, type Span } from './sentences';
export { isSmallWord } from './short-language';
export { textConfigOf } from './text-config';
export { innerParts, isCompounding, type WordPart, wordParts } from './word-parts';
