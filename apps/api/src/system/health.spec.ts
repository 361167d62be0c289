import { type PartReports, statusOf } from './health';

const HEALTHY: PartReports = {
  database: { isOk: true, engine: 'postgresql', version: '15.4', latencyMs: 1 },
  cache: { engine: 'redis', isConnected: true },
  limitScope: 'shared',
  models: { defaultModel: 'openai:gpt-4o', isAnswering: true },
};

describe(statusOf.name, () => {
  it('is healthy when everything is', () => {
    expect(statusOf(HEALTHY)).toBe('healthy');
  });

  it('is degraded without Redis', () => {
    const cache = { ...HEALTHY.cache, isConnected: false };
    expect(statusOf({ ...HEALTHY, cache })).toBe('degraded');
  });

  it('is degraded while the first provider fails', () => {
    const models = { ...HEALTHY.models, isAnswering: false };
    expect(statusOf({ ...HEALTHY, models })).toBe('degraded');
  });

  it('is unhealthy without the database, whatever else works', () => {
    const database = { ...HEALTHY.database, isOk: false };
    expect(statusOf({ ...HEALTHY, database })).toBe('unhealthy');
  });
});
