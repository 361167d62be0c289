import { FixedClock } from '@parley/common';
import type { Database, Statement } from '@parley/database';
import { TermFrequencies } from './term-frequencies';

/** Statistics of a table with 100,000 passages, and what was asked of it. */
class ScriptedStatistics implements Pick<Database, 'query'> {
  readonly asked: string[] = [];
  seen = 100_000;

  query<Row>({ name }: Statement): Promise<Row[]> {
    this.asked.push(name);
    const rows: unknown[] =
      name === 'passages_term_frequencies'
        ? [
            {
              seen: this.seen,
              lexemes: ['find', 'boiler', 'house', 'old'],
              frequencies: [0.5, 0.02, 0.1, 0.003],
            },
          ]
        : [];
    return Promise.resolve(rows as Row[]);
  }
}

describe(TermFrequencies.name, () => {
  function create(statistics = new ScriptedStatistics()) {
    const clock = new FixedClock();
    const database = statistics as Partial<Database> as Database;
    return { sut: new TermFrequencies(database, clock), statistics, clock };
  }
  const selects = async (sut: TermFrequencies, words: readonly string[], total = 100_000) =>
    Object.fromEntries(
      (await sut.judge(words, total)).map(({ lexeme, selects: how }) => [lexeme, how]),
    );

  it('lets any word select in a small set, without a look at the statistics', async () => {
    const { sut, statistics } = create();
    expect(await selects(sut, ['find', 'boiler'], 300)).toEqual({ find: 'alone', boiler: 'alone' });
    expect(statistics.asked).toEqual([]);
  });

  it('lets the rare words select and the common ones count', async () => {
    expect(await selects(create().sut, ['find', 'zeppelin', 'old', 'house'])).toEqual({
      ...{ zeppelin: 'alone', old: 'alone', house: 'counts', find: 'counts' },
    });
  });

  it('looks for common words together, as long as enough can be expected of that', async () => {
    // 2,000 have "boiler" and some 200 of them "house", which is few enough.
    expect(await selects(create().sut, ['find', 'boiler', 'house'])).toEqual({
      ...{ boiler: 'together', house: 'together', find: 'counts' },
    });
  });

  it('has the statistics renewed when a set has outgrown them, once', async () => {
    const statistics = new ScriptedStatistics();
    statistics.seen = 1_000;
    const { sut } = create(statistics);
    await Promise.all([sut.judge(['find'], 50_000), sut.judge(['find'], 50_000)]);
    await sut.judge(['find'], 50_000);
    expect(statistics.asked.filter((name) => name === 'passages_analyze')).toHaveLength(1);
  });
});
