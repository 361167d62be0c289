import { specWorkers } from '@parley/workers/testing';
import { describeEmbedder } from './embedder.contract';
import { UseLiteEmbedder } from './use-lite.embedder';

describe(UseLiteEmbedder.name, () => {
  const workers = specWorkers();
  const sut = new UseLiteEmbedder(workers);

  afterAll(() => workers.onApplicationShutdown());

  describeEmbedder(() => sut);

  it('finds the same meaning in other words', async () => {
    const [question, answer, other] = await sut.embed(
      ['how much does it cost', 'what are your prices', 'the train leaves at noon'],
      { priority: 'interactive' },
    );
    const alike = (v: Float32Array | undefined) =>
      question?.reduce((sum, x, index) => sum + x * (v?.[index] ?? 0), 0) ?? 0;
    expect(alike(answer)).toBeGreaterThan(0.5);
    expect(alike(other)).toBeLessThan(0.4);
  });

  it('knows that it knows English only', () => {
    expect([sut.supports('en'), sut.supports('de'), sut.supports('und')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
