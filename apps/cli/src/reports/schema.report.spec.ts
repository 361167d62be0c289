import type { SchemaState } from '@parley/database';
import { initialisedReport, schemaCheckReport } from './schema.report';

const PLACE = { engine: 'embedded', place: '/data/memory.db' } as const;

describe(schemaCheckReport.name, () => {
  it.each<[SchemaState, RegExp]>([
    [
      { state: 'pending', applied: ['A1'], pending: ['B2', 'C3'] },
      /2 migrations pending: B2, C3\./,
    ],
    [{ state: 'not_initialised' }, /not initialised\./],
    [{ state: 'newer', unknown: ['Z9'] }, /newer version of Parley \(migration Z9\)\./],
    [{ state: 'unreachable', reason: 'It is gone.' }, /unreachable\. It is gone\./],
  ])('fails for %j', (state, sentence) => {
    const { text, json, exitCode } = schemaCheckReport({ ...PLACE, ...state });
    expect(text).toMatch(sentence);
    expect(text).toMatch(/^Embedded database in \/data\/memory\.db: /);
    expect(json).toEqual({ ...PLACE, ...state });
    expect(exitCode).toBe(1);
  });

  it('succeeds for a schema that is up to date', () => {
    const { text, exitCode } = schemaCheckReport({ ...PLACE, state: 'current', applied: ['A1'] });
    expect(text).toContain('up to date, 1 migration applied.');
    expect(exitCode).toBe(0);
  });
});

describe(initialisedReport.name, () => {
  it('says what was made and applied', () => {
    const schema = { ...PLACE, version: '18.4', isNew: true, applied: ['A1', 'B2'] };
    const { text, json } = initialisedReport(schema);
    expect(text).toContain(
      '(PostgreSQL 18.4)\n✓ Created the database\n✓ Applied 2 migrations: A1, B2',
    );
    expect(json).toEqual({ ...PLACE, version: '18.4', created: true, applied: ['A1', 'B2'] });
  });

  it('says where there was nothing to do', () => {
    const schema = { ...PLACE, version: '18.4', isNew: false, applied: [] };
    expect(initialisedReport(schema).text).toMatch(/\n✓ The schema was up to date already$/);
  });
});
