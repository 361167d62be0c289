/** Why a file that is of a supported type cannot be read. */
export type Refusal =
  | 'encrypted'
  | 'damaged'
  | 'no_text'
  | 'no_text_scanned'
  | 'too_many_pages'
  | 'too_much_inside'
  | 'no_word_document'
  | 'took_too_long'
  | 'unreadable';

export const REFUSALS: Readonly<Record<Refusal, string>> = {
  encrypted: 'The document is protected by a password. Remove it and upload the document again.',
  damaged: 'The document is damaged or cut off and cannot be read.',
  no_text: 'There is no text in the document.',
  no_text_scanned:
    'There is no text in the document. Is it scanned? Run text recognition on it first.',
  too_many_pages: 'The document has too many pages. Split it and upload its parts.',
  too_much_inside: 'There is too much in the document. Split it and upload its parts.',
  no_word_document: 'The file is an archive, but no Word document.',
  took_too_long: 'Reading the document took too long. Split it and upload its parts.',
  unreadable: 'The document cannot be read.',
};

/** What is wrong with a document and what to do, for whoever uploaded it; null of one that can be read. */
export function refusalText({ refusal }: { readonly refusal: Refusal | null }): string | null {
  return refusal === null ? null : REFUSALS[refusal];
}

/** Thrown by the readers inside the worker thread; becomes a value before it leaves it. */
export class RefusedDocument extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
    this.name = 'RefusedDocument';
  }
}
