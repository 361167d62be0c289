import type { SpeechClip } from '@parley/ai';
import { LISTENING_HZ } from '../audio/speech-sound';

/** What is said in one recording, with a pause of thought in it. */
export interface Script {
  readonly before: string;
  readonly after: string;
  readonly pauseMs: number;
}

export const SCRIPTS: readonly Script[] = [
  { before: 'Could you tell me', after: 'what the time is in London?', pauseMs: 700 },
  { before: 'I would like to book', after: 'an appointment for my cat.', pauseMs: 1_100 },
  { before: 'Please play the', after: 'next song on the list.', pauseMs: 400 },
  { before: 'Remember that my sister', after: 'lives in Berlin.', pauseMs: 700 },
  { before: 'What is the weather', after: 'going to be like tomorrow?', pauseMs: 1_100 },
  { before: 'Turn the volume down and', after: 'skip this one.', pauseMs: 400 },
  { before: 'Play yesterday by', after: 'the Beatles please.', pauseMs: 600 },
  { before: 'Set the volume to', after: 'fifty percent.', pauseMs: 500 },
  { before: 'I would like to listen to', after: 'some classical music.', pauseMs: 800 },
  { before: 'Forget what I told you about', after: 'my phone number.', pauseMs: 700 },
];

/** Turns with a pause in them, for judging when a turn has ended; those of `SCRIPTS` are spoken too. */
export const TURNS: readonly Script[] = [
  ...SCRIPTS,
  {
    before: 'My number is oh seven seven',
    after: 'double oh nine one two three four.',
    pauseMs: 900,
  },
  { before: 'My phone number is 07700', after: '900123.', pauseMs: 900 },
  { before: 'The card number is 4929', after: '1234 5678 9012.', pauseMs: 1_200 },
  { before: 'The postcode is S W one', after: 'A two A A.', pauseMs: 800 },
  { before: 'I live at twenty two', after: 'Baker Street in London.', pauseMs: 700 },
  { before: 'My address is 22 Baker Street', after: 'in London.', pauseMs: 800 },
  { before: 'Remind me to buy milk and', after: 'bread and butter.', pauseMs: 900 },
  { before: 'Um', after: 'what is on the list?', pauseMs: 1_000 },
  { before: 'So I was thinking, uh', after: 'maybe next week.', pauseMs: 900 },
  { before: 'Could you please', after: 'read that again?', pauseMs: 700 },
  { before: 'What is the difference between', after: 'a cat and a dog?', pauseMs: 600 },
  { before: 'How long does it take', after: 'to boil an egg?', pauseMs: 600 },
  { before: 'Tell me something about', after: 'the history of Rome.', pauseMs: 800 },
  { before: 'Set an alarm for', after: 'seven in the morning.', pauseMs: 700 },
  { before: 'I need an appointment for my dog because', after: 'he is limping.', pauseMs: 900 },
  { before: 'Play the song that goes', after: 'here comes the sun.', pauseMs: 700 },
  { before: 'When is the next', after: 'free appointment?', pauseMs: 600 },
  { before: 'Do you know whether the', after: 'shop is open today?', pauseMs: 600 },
  { before: 'My favourite colour is', after: 'dark blue.', pauseMs: 700 },
  { before: 'First I went to the shop,', after: 'then I went home.', pauseMs: 800 },
  { before: 'Please do not', after: 'forget my birthday.', pauseMs: 600 },
  { before: 'Can you find the email from', after: 'my landlord?', pauseMs: 700 },
  { before: 'I have a question about', after: 'my contract.', pauseMs: 700 },
  { before: 'Cancel the appointment on', after: 'Friday afternoon.', pauseMs: 600 },
];

/** A script as sound of 16 kHz, and where in it somebody really speaks, in samples. */
export interface Recording {
  readonly script: Script;
  readonly samples: Int16Array;
  readonly speechFrom: number;
  readonly speechTo: number;
}

const LEAD = LISTENING_HZ;
const TRAIL = 1.5 * LISTENING_HZ;

export function assemble(script: Script, before: SpeechClip, after: SpeechClip): Recording {
  const pause = (script.pauseMs / 1000) * LISTENING_HZ;
  const afterAt = LEAD + before.samples.length + pause;
  const samples = new Int16Array(afterAt + after.samples.length + TRAIL);
  samples.set(before.samples, LEAD);
  samples.set(after.samples, afterAt);
  const speechTo = afterAt + lastLoud(after.samples);
  return { script, samples, speechFrom: LEAD + firstLoud(before.samples), speechTo };
}

/** The recording with noise under it, so many dB quieter than the speech. */
export function withNoise(recording: Recording, signalToNoiseDb: number): Recording {
  const speech = recording.samples.subarray(recording.speechFrom, recording.speechTo);
  const level = effective(speech) / 10 ** (signalToNoiseDb / 20);
  const noise = pinkNoise(recording.samples.length, level);
  const samples = recording.samples.map((sample, n) => clipped(sample + (noise[n] ?? 0)));
  return { ...recording, samples };
}

/** Noise that falls by 3 dB an octave, as rooms have it (Paul Kellet's economy filter); always the same. */
export function pinkNoise(length: number, level: number): Float32Array {
  const noise = new Float32Array(length);
  let [state, a, b, c] = [1, 0, 0, 0];
  for (let n = 0; n < length; n += 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const white = state / 2_147_483_648 - 1;
    a = 0.99765 * a + white * 0.099046;
    b = 0.963 * b + white * 0.2965164;
    c = 0.57 * c + white * 1.0526913;
    noise[n] = a + b + c + white * 0.1848;
  }
  const scale = level / effective(noise);
  return noise.map((sample) => sample * scale);
}

function effective(samples: Int16Array | Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length)) || 1;
}

const LOUD = 300;
const firstLoud = (samples: Int16Array) =>
  Math.max(
    0,
    samples.findIndex((sample) => Math.abs(sample) > LOUD),
  );
const lastLoud = (samples: Int16Array) =>
  samples.findLastIndex((sample) => Math.abs(sample) > LOUD) + 1;
const clipped = (sample: number) => Math.max(-32_768, Math.min(32_767, Math.round(sample)));
