// The order of test files. On a fresh clone Jest knows nothing of them and goes by their size, which says little.
const Sequencer = require('@jest/test-sequencer').default;

/** Take far longer than their size tells; begun late, one would run alone at the end. */
const LONG = [
  'recall-quality',
  'voice-doctor',
  'embedded-postgres',
  'hostile-audio',
  'train-intent-model',
  'database.module',
  'pulse',
  'retrieval.instances',
  'worker.tag-reader',
  'pocketsphinx.speech-to-text',
  'voice-crashes',
  'cli',
  'memory-worker',
  'rag',
  'voice-ffmpeg',
  'voice-browser',
  'cli-documents',
  'memory-personal-data',
  'ws-instances',
  'rag-rereading',
  'music-hostile',
  'ws-shutdown',
  'memory-access',
  'cli-keys',
];

const isUnit = ({ context }) => context.config.displayName?.name === 'unit';
const rankOf = ({ path }) => {
  const rank = LONG.indexOf(/([^/]+?)\.(e2e-)?spec\.ts$/.exec(path)?.[1]);
  return rank === -1 ? LONG.length : rank;
};

/** Puts each of the few behind an equal share of the many. */
function spread(few, many) {
  const share = few.length / Math.max(1, many.length);
  const those = (i) => few.slice(Math.floor(i * share), Math.floor((i + 1) * share));
  return many.length === 0 ? few : many.flatMap((test, i) => [test, ...those(i)]);
}

/** End-to-end tests wait much and unit tests compute: these go among those, the long ones while much is left to do. */
function mix(longUnits, units, others) {
  const half = Math.ceil(others.length / 2);
  return spread(units, [...spread(longUnits, others.slice(0, half)), ...others.slice(half)]);
}

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
    const others = sorted.filter((test) => !isUnit(test));
    const units = sorted.filter((test) => isUnit(test) && rankOf(test) === LONG.length);
    const longUnits = sorted.filter((test) => isUnit(test) && rankOf(test) < LONG.length);
    return mix(longUnits, units, others);
  }
};
