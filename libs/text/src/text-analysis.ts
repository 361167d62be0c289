/**
 * Grows with every change of how texts are read for the index: files, words, parts, sentences, languages. Passages that
 * were read by an earlier one are read again by `documents reindex`.
 */
export const TEXT_ANALYSIS = 4;
