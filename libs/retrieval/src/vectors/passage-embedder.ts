import { type Embedder, Embedders, type EmbedOptions } from '@parley/ai';
import { sentencesOf, type Span } from '@parley/text';
import { Injectable } from '@nestjs/common';
import { type UnitVectors, underHeadings } from './unit-vectors';
import type { WaitingPassage } from './vectors.repository';

/** Makes the vectors of passages: of their sentences or of the whole, as the embedder does it best. */
@Injectable()
export class PassageEmbedder {
  constructor(private readonly embedders: Embedders) {}

  get model(): string {
    return this.embedders.current.model;
  }

  /** One result for each passage; without vectors where its language is not the embedder's. */
  async embed(
    passages: readonly WaitingPassage[],
    options: EmbedOptions,
  ): Promise<readonly UnitVectors[]> {
    const embedder = this.embedders.current;
    const units = passages.map((passage) => unitsOf(embedder, passage));
    const texts = [...new Set(units.flatMap(({ texts: own, above }) => [...own, ...above]))];
    const vectors = await embedder.embed(texts, options);
    const vectorOf = new Map(texts.map((text, index) => [text, vectors[index]]));
    return passages.map(({ passageId }, index) => {
      const { spans = [], texts: own = [], above = [] } = units[index] ?? {};
      const headings = above.flatMap((text) => vectorOf.get(text) ?? []);
      const made = own.flatMap((text) => vectorOf.get(text) ?? []);
      return { passageId, spans, numbers: join(made.map((unit) => underHeadings(unit, headings))) };
    });
  }
}

interface Units {
  readonly spans: readonly Span[];
  readonly texts: readonly string[];
  /** What stands above them, as one text, where that is to be part of what they mean. */
  readonly above: readonly string[];
}

function unitsOf(embedder: Embedder, { text, language, headings }: WaitingPassage): Units {
  if (!embedder.supports(language)) return { spans: [], texts: [], above: [] };
  if (embedder.unit === 'passage') return { spans: [[0, text.length]], texts: [text], above: [] };
  const spans = sentencesOf(text);
  const above = headings.length === 0 ? [] : [headings.join('. ')];
  return { spans, texts: spans.map((span) => text.slice(...span)), above };
}

function join(vectors: readonly Float32Array[]): Float32Array {
  const dimensions = vectors[0]?.length ?? 0;
  const joined = new Float32Array(dimensions * vectors.length);
  for (const [index, vector] of vectors.entries()) joined.set(vector, index * dimensions);
  return joined;
}
