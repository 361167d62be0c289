export interface EmbedOptions {
  /** `interactive` for a question that somebody waits for; it goes before any `bulk` text. */
  readonly priority: 'interactive' | 'bulk';
  readonly signal?: AbortSignal | undefined;
}

/** Turns texts into vectors of length 1, whose dot product says how alike the texts are in meaning. */
export abstract class Embedder {
  /** Kept beside every vector: vectors of different models never meet. */
  abstract readonly model: string;
  /** Length of its vectors; `undefined` until a provider whose model we do not know has answered once. */
  abstract readonly dimensions: number | undefined;
  /** What is best given as one text: a model for short texts finds a passage by its sentences. */
  abstract readonly unit: 'sentence' | 'passage';
  /** Longer texts are cut. */
  abstract readonly maxChars: number;

  /** Whether vectors of texts in this language (ISO 639-1) mean anything. */
  abstract supports(language: string): boolean;

  /**
   * One vector for each text, in order; a blank text has one too.
   * @throws ProviderError or JobError where no vectors are to be had now; CancelledError.
   */
  abstract embed(texts: readonly string[], options: EmbedOptions): Promise<Float32Array[]>;
}
