import { knownShutdownDate, retirementWarning } from './retirement-dates';

const gpt4o = { provider: 'openai', model: 'gpt-4o' } as const;

describe(retirementWarning.name, () => {
  it('names the day, the days left and what to use', () => {
    expect(retirementWarning(gpt4o, '2027-01-14', new Date('2026-11-21T10:00:00Z'))).toBe(
      'Model gpt-4o of openai retires on 2027-01-14, in 54 days. Choose another in OPENAI_MODEL or MODEL_ALIASES, for example gpt-6-luna.',
    );
  });

  it.each([
    ['2026-10-15', undefined],
    ['2026-10-17', 'in 89 days'],
    ['2027-01-13', 'in 1 day.'],
    ['2027-01-14', 'retired on'],
    ['2027-06-01', 'retired on'],
  ])('on %s says %p', (today, expected) => {
    const warning = retirementWarning(gpt4o, '2027-01-14', new Date(`${today}T00:00:00Z`));

    if (expected === undefined) expect(warning).toBeUndefined();
    else expect(warning).toContain(expected);
  });

  it('says nothing about a date that is none', () => {
    expect(retirementWarning(gpt4o, '2027-99-99', new Date('2026-11-21'))).toBeUndefined();
  });
});

describe(knownShutdownDate.name, () => {
  it.each([
    [gpt4o, '2027-01-14'],
    [{ provider: 'groq', model: 'llama-3.1-8b-instant' } as const, '2026-08-16'],
    [{ provider: 'groq', model: 'gpt-4o' } as const, undefined],
    [{ provider: 'openai', model: 'gpt-6-luna' } as const, undefined],
  ])('%j: %p', (target, expected) => {
    expect(knownShutdownDate(target)).toBe(expected);
  });
});
