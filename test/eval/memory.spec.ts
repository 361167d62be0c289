import { findProjectRoot } from '../../apps/api/src/http/project-root';
import { type Score, score } from './memory/score';
import { readUtterances } from './memory/utterances';

const ROOT = findProjectRoot(__dirname);

/** Printed in full for the half that rules are written by; of the other one only the figures. */
function report(name: string, { utterances, expected, precision, recall }: Score): void {
  const figures = `precision ${percent(precision)}, recall ${percent(recall)}`;
  process.stdout.write(
    `Facts, ${name}: ${figures} (${utterances} utterances, ${expected} facts)\n`,
  );
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)} %`;
}

describe('facts by rules', () => {
  it('finds what the practice half holds', async () => {
    const result = await score(readUtterances(ROOT, 'practice'));
    report('practice', result);
    expect(result.mistakes).toEqual([]);
  });

  it('holds on wordings that no rule was written for', async () => {
    const result = await score(readUtterances(ROOT, 'held-out'));
    report('held-out', result);
    expect(result.utterances).toBeGreaterThanOrEqual(190);
    expect(result.precision).toBeGreaterThanOrEqual(0.95);
    expect(result.recall).toBeGreaterThanOrEqual(0.8);
  });
});
