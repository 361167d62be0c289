const DAY_MS = 86_400_000;
const WARNING_DAYS = 90;

/** OpenAI's deprecations page, as of October 2026. */
const KNOWN: readonly (readonly [string, string, string])[] = [
  ['tts-1', '2027-01-06', 'another server in TTS_BASE_URL, or the embedded voice'],
  ['tts-1-hd', '2027-01-06', 'another server in TTS_BASE_URL, or the embedded voice'],
  ['gpt-4o-mini-tts', '2027-01-06', 'another server in TTS_BASE_URL, or the embedded voice'],
  ['whisper-1', '2027-02-26', 'gpt-transcribe'],
  ['gpt-4o-transcribe', '2027-02-26', 'gpt-transcribe'],
  ['gpt-4o-mini-transcribe', '2027-02-26', 'gpt-transcribe'],
];

export interface SpeechModel {
  readonly model: string;
  /** `STT_MODEL` or `TTS_MODEL`. */
  readonly variable: string;
  /** Whether OpenAI itself serves it, whose dates then hold. */
  readonly isVendors: boolean;
}

/** A sentence for the operator when the model ends within 90 days, or has ended. */
export function speechRetirementWarning(
  { model, variable, isVendors }: SpeechModel,
  configured: ReadonlyMap<string, string>,
  now: Date,
): string | undefined {
  const known = isVendors ? KNOWN.find(([name]) => name === model) : undefined;
  const date = configured.get(model) ?? known?.[1];
  if (date === undefined) return undefined;
  const days = Math.ceil((Date.parse(date) - now.getTime()) / DAY_MS);
  if (days > WARNING_DAYS) return undefined;
  const end = days > 0 ? `retires on ${date}, in ${days} days` : `retired on ${date}`;
  const advice = known === undefined ? '' : `, for example ${known[2]}`;
  return `Speech model ${model} ${end}. Choose another in ${variable}${advice}.`;
}
