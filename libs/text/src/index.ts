export { type AnswerType, answerTypeOf, hasAnswerOf } from './answer-type';
export { contentWords, withoutSmallWords } from './content-words';
export { asksForExistence } from './existence';
export { isQuestion } from './is-question';
export { languageOf } from './language-of';
export {
  type FoldedText,
  foldedText,
  has,
  isSaidOtherwise,
  type QuestionWord,
  questionWords,
  says,
} from './question-words';
export { searchWords } from './search-words';
export { oneSpelling, spellingsOf } from './spelling';
export { sentencesOf, type Span } from './sentences';
export { TEXT_ANALYSIS } from './text-analysis';
export { textConfigOf } from './text-config';
export { type Concept, conceptsIn } from './thesaurus/thesaurus';
export { innerParts, isCompounding, joinedPart, type WordPart, wordParts } from './word-parts';
