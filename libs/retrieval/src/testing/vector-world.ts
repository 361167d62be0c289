import { Database } from '@parley/database';
import type { SpecDatabase } from '@parley/database/testing';
import type { Type } from '@nestjs/common';
import type { PassageOwner } from '../passages/passage';
import { type PassageSet, PassageSetsRepository } from '../passages/passage-sets.repository';
import { PassagesRepository } from '../passages/passages.repository';
import { VectorsRepository } from '../vectors/vectors.repository';
import { RetrievalKit } from './retrieval.kit';

export { anOwner } from './retrieval.kit';

const MODEL = 'contract';

/** Passages with vectors of the spec's choice, in a database, and nobody who embeds by himself. */
export class VectorWorld {
  private state = 11;

  private constructor(private readonly kit: RetrievalKit) {}

  static async start(database: SpecDatabase): Promise<VectorWorld> {
    return new VectorWorld(await RetrievalKit.parts(database));
  }

  get<T>(type: Type<T>): T {
    return this.kit.context.get(type);
  }

  sql(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return this.kit.sql(text, values);
  }

  /** Vectors of length 1, the same in every run. */
  directions(count: number, dimensions: number): readonly Float32Array[] {
    return Array.from({ length: count }, () => {
      const vector = Float32Array.from({ length: dimensions }, () => {
        this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
        return this.state / 2 ** 32 - 0.5;
      });
      const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0));
      return vector.map((number) => number / length);
    });
  }

  /** Passages that nobody has embedded yet. */
  async putWaiting(owner: PassageOwner, ref: string, texts: readonly string[]): Promise<void> {
    const passages = texts.map((text, ordinal) => ({ text, ordinal }));
    await this.get(Database).transaction((transaction) =>
      this.get(PassagesRepository).replace(transaction, owner, { kind: 'document', ref }, passages),
    );
  }

  /** One passage for each vector, of `units` sentences; gives back the vectors by the passages' ids. */
  async put(
    owner: PassageOwner,
    ref: string,
    vectors: readonly Float32Array[],
    units = 1,
  ): Promise<ReadonlyMap<string, Float32Array>> {
    await this.putWaiting(
      owner,
      ref,
      vectors.map((_, ordinal) => `${ref} ${ordinal}`),
    );
    const rows = await this.sql(
      'SELECT id FROM passages WHERE account_id = $1 AND user_id = $2 AND ref = $3 ORDER BY ordinal',
      [owner.accountId, owner.userId, ref],
    );
    const made = rows.map(({ id }, index) => ({
      passageId: String(id),
      spans: Array.from({ length: units }, (_, unit) => [unit, unit + 1] as const),
      numbers: vectors[index] ?? new Float32Array(),
    }));
    const set = { ...owner, kind: 'document', model: MODEL } as const;
    for (let at = 0; at < made.length; at += 500) {
      await this.get(VectorsRepository).put(set, made.slice(at, at + 500));
    }
    return new Map(made.map(({ passageId, numbers }) => [passageId, numbers]));
  }

  async remove(owner: PassageOwner, ref: string): Promise<void> {
    await this.get(Database).transaction((transaction) =>
      this.get(PassagesRepository).replace(transaction, owner, { kind: 'document', ref }, []),
    );
  }

  async setOf(owner: PassageOwner): Promise<PassageSet | undefined> {
    return (await this.get(PassageSetsRepository).look(owner, ['document'], ''))[0];
  }

  /** Those of the passages that the database still has. */
  async present(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await this.sql('SELECT id FROM passages WHERE id = ANY($1)', [ids]);
    return rows.map(({ id }) => String(id));
  }

  stop(): Promise<void> {
    return this.kit.stop();
  }
}
