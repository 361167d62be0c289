import type { Figure } from './figure';
import type { LoadFigures } from './load';
import { atItsSpeed, slownessOf } from './reference-machine';

export interface SessionsFigures {
  readonly sessions: number;
  readonly addedMs: number;
  readonly bargeInMs: number;
  readonly worstGapMs: number;
  readonly loopMs: number;
}

/** What was measured, one value a round. */
export interface VoiceResults {
  readonly nest: readonly LoadFigures[];
  readonly firstAudio: readonly number[];
  readonly synthesis: readonly number[];
  readonly detection: readonly number[];
  readonly noticedAfter: readonly number[];
  readonly sessions: readonly SessionsFigures[];
  readonly memory: readonly number[];
}

export function voiceFigures(results: VoiceResults): readonly Figure[] {
  const { nest, sessions, noticedAfter } = results;
  const slowness = slownessOf(nest);
  /** As measured, and held to its target at the reference's speed. */
  const both = (name: string, values: readonly number[], atMost: number): readonly Figure[] => [
    { name, unit: 'ms', values },
    atItsSpeed({ name: '  at its speed', unit: 'ms', values, target: { atMost } }, slowness),
  ];
  const bargeIn = sessions.map(({ bargeInMs }) => bargeInMs);
  return [
    ...both('first audio of two sentences', results.firstAudio, 150),
    ...both(
      'work for a second of speech (50 ms is a real-time factor of 0.05)',
      results.synthesis,
      50,
    ),
    ...both('speech detection, a frame of 32 ms', results.detection, 0.2),
    ...both(
      `added to the first sound, ${sessions[0]?.sessions ?? 0} sessions, p50`,
      sessions.map(({ addedMs }) => addedMs),
      50,
    ),
    { name: 'barge-in, the same sessions, p50', unit: 'ms', values: bargeIn },
    { name: '  of which the detector needs of the sound', unit: 'ms', values: noticedAfter },
    bargeInAtItsSpeed(bargeIn, noticedAfter, slowness),
    ...both(
      'longest gap in an answer',
      sessions.map(({ worstGapMs }) => worstGapMs),
      100,
    ),
    ...both(
      'event loop held at most',
      sessions.map(({ loopMs }) => loopMs),
      20,
    ),
    {
      name: 'memory with everything embedded in use',
      unit: 'MB',
      values: results.memory,
      target: { atMost: 800 },
    },
  ];
}

/** Sound comes no faster on a fast machine: only what is beyond it is scaled. */
function bargeInAtItsSpeed(
  bargeIn: readonly number[],
  noticedAfter: readonly number[],
  slowness: readonly number[],
): Figure {
  const soundMs = (round: number) => noticedAfter[round] ?? NaN;
  const beyond = bargeIn.map((ms, round) => ms - soundMs(round));
  const scaled = atItsSpeed({ name: '  at its speed', unit: 'ms', values: beyond }, slowness);
  const values = scaled.values.map((ms, round) => ms + soundMs(round));
  return { ...scaled, values, target: { atMost: 200 } };
}
