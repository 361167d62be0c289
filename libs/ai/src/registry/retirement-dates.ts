import type { ModelTarget } from '@parley/config';

interface Retirement {
  readonly model: string;
  readonly date: string;
  readonly replacement: string;
}

/** OpenAI's deprecations page, as of October 2026. */
const OPENAI: readonly Retirement[] = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini'].map(
  (model) => ({ model, date: '2027-01-14', replacement: 'gpt-6-luna' }),
);

/** Left the free and developer tiers then. */
const GROQ: readonly Retirement[] = [
  { model: 'llama-3.1-8b-instant', date: '2026-08-16', replacement: 'openai/gpt-oss-20b' },
  { model: 'llama-3.3-70b-versatile', date: '2026-08-16', replacement: 'openai/gpt-oss-120b' },
];

const KNOWN: Readonly<Record<ModelTarget['provider'], readonly Retirement[]>> = {
  openai: OPENAI,
  groq: GROQ,
};

const WARNING_DAYS = 90;
const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, for models whose end was known when this was written. */
export function knownShutdownDate(target: ModelTarget): string | undefined {
  return find(target)?.date;
}

/** A sentence for the operator when the model ends within 90 days, or has ended. */
export function retirementWarning(
  target: ModelTarget,
  shutdownDate: string,
  now: Date,
): string | undefined {
  const days = Math.ceil((Date.parse(shutdownDate) - now.getTime()) / DAY_MS);
  if (Number.isNaN(days) || days > WARNING_DAYS) return undefined;
  const { provider, model } = target;
  const replacement = find(target)?.replacement;
  const end =
    days > 0
      ? `retires on ${shutdownDate}, in ${days} ${days === 1 ? 'day' : 'days'}`
      : `retired on ${shutdownDate}`;
  const advice = replacement === undefined ? '' : `, for example ${replacement}`;
  return `Model ${model} of ${provider} ${end}. Choose another in OPENAI_MODEL or MODEL_ALIASES${advice}.`;
}

function find({ provider, model }: ModelTarget): Retirement | undefined {
  return KNOWN[provider].find((known) => known.model === model);
}
