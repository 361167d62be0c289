import type { Voice } from '../ports/text-to-speech';

/** Flite's own voices. */
export const FLITE_VOICES = ['slt', 'kal16', 'rms', 'awb'] as const;
export type FliteVoice = (typeof FLITE_VOICES)[number];

const DESCRIPTIONS: Readonly<Record<FliteVoice, string>> = {
  slt: 'female, American English',
  kal16: 'male, American English, fast and rough',
  rms: 'male, American English',
  awb: 'male, Scottish English',
};

/** OpenAI's names, so that a client need not know which engine speaks. */
const STAND_INS: Readonly<Record<string, FliteVoice>> = {
  alloy: 'slt',
  ash: 'rms',
  ballad: 'awb',
  cedar: 'rms',
  coral: 'slt',
  echo: 'rms',
  fable: 'awb',
  marin: 'slt',
  nova: 'slt',
  onyx: 'kal16',
  sage: 'slt',
  shimmer: 'slt',
  verse: 'awb',
};

export const KNOWN_VOICES: readonly Voice[] = [
  ...Object.entries(STAND_INS).map(([name, voice]) => ({
    name,
    description: `${voice}: ${DESCRIPTIONS[voice]}`,
  })),
  ...FLITE_VOICES.map((name) => ({ name, description: DESCRIPTIONS[name] })),
];

export function fliteVoiceOf(name: string): FliteVoice | undefined {
  const wanted = name.toLowerCase();
  return STAND_INS[wanted] ?? FLITE_VOICES.find((voice) => voice === wanted);
}
