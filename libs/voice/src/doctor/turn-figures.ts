import { waitAfter } from '../conversation/turn-detector';
import type { TurnFigures } from './doctor-report';
import type { Script } from './recordings';

const FIXED_MS = [300, 500, 800, 1_200];
const MIN_MS = 500;
const MAX_MS = 3_000;

/** Fixed silences against the wait that looks at the words. */
export function turnFigures(scripts: readonly Script[]): readonly TurnFigures[] {
  const fixed = FIXED_MS.map((ms) => figuresOf(`silence of ${ms} ms`, scripts, () => ms));
  const aware = figuresOf(`by the words, ${MIN_MS} to ${MAX_MS} ms`, scripts, (text) =>
    waitAfter(text, MIN_MS, MAX_MS),
  );
  return [...fixed, aware];
}

function figuresOf(
  rule: string,
  scripts: readonly Script[],
  waitMs: (text: string) => number,
): TurnFigures {
  // As a recogniser writes: no capitals, no full stops.
  const plain = (text: string) => text.toLowerCase().replace(/[.?]/g, '');
  const cutOffs = scripts.filter(({ before, pauseMs }) => waitMs(plain(before)) <= pauseMs).length;
  const delays = scripts.map(({ before, after }) => waitMs(plain(`${before} ${after}`)));
  const meanDelayMs = delays.reduce((total, ms) => total + ms, 0) / scripts.length;
  return { rule, cutOffs, turns: scripts.length, meanDelayMs };
}
