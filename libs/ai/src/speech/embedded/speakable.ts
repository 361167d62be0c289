import { DomainError } from '@parley/common';

/** More letters of other scripts than this share, and an English voice would leave the text out. */
const MOST_FOREIGN = 0.2;

/**
 * Makes sure that an English voice can say the text: it skips what is not in Latin letters in silence.
 * @throws DomainError `unprocessable`
 */
export function requireEnglish(text: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (foreign <= letters * MOST_FOREIGN) return;
  throw new DomainError(
    'unprocessable',
    'The embedded voice speaks English only. Set TTS_BASE_URL or TTS_API_KEY for other languages.',
    { code: 'language_not_spoken' },
  );
}
