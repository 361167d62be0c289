import { type Embedder, Embedders, type EmbedOptions } from '@parley/ai';
import { sentencesOf, type Span } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { UnitVectors } from './unit-vectors';
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
    const spans = passages.map((passage) => unitsOf(embedder, passage));
    const texts = passages.flatMap(({ text }, index) =>
      (spans[index] ?? []).map(([start, end]) => text.slice(start, end)),
    );
    const vectors = await embedder.embed(texts, options);
    let taken = 0;
    return passages.map(({ passageId }, index) => {
      const own = spans[index] ?? [];
      const from = taken;
      taken += own.length;
      return { passageId, spans: own, numbers: join(vectors.slice(from, taken)) };
    });
  }
}

function unitsOf(embedder: Embedder, { text, language }: WaitingPassage): readonly Span[] {
  if (!embedder.supports(language)) return [];
  return embedder.unit === 'sentence' ? sentencesOf(text) : [[0, text.length]];
}

function join(vectors: readonly Float32Array[]): Float32Array {
  const dimensions = vectors[0]?.length ?? 0;
  const joined = new Float32Array(dimensions * vectors.length);
  for (const [index, vector] of vectors.entries()) joined.set(vector, index * dimensions);
  return joined;
}
