export { type AnswerType, answerTypeOf, hasAnswerOf } from './answer-type';
export { contentWords, withoutSmallWords } from './content-words';
export { languageOf } from './language-of';
export { searchWords } from './search-words';
export { oneSpelling, spellingsOf } from './spelling';
export { sentencesOf, type Span } from './sentences';
export { textConfigOf } from './text-config';
export { innerParts, isCompounding, type WordPart, wordParts } from './word-parts';
