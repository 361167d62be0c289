// Trains the classifier of intents from libs/ai/training/intents and writes it into the source; run it
// after changing an example. The held-out half of the examples stays unseen. The same
// utterances and their beginnings teach what a finished turn looks like, and all of them are kept beside
// the recogniser of speech, which expects to hear them.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const MODEL = 'libs/ai/src/intents/trained-intents.json';
const TURN_ENDS = 'libs/ai/src/turn-end/trained-turn-ends.json';
const PHRASES = 'libs/ai/src/speech/vocabulary/intent-phrases.json';
const MEANINGS = 'libs/ai/src/intents/trained-meanings.json';
const EXAMPLES = 'libs/ai/training/intents';

// The detector imports it; the first training has to begin somewhere.
const NOTHING = {
  embedder: '',
  intents: [],
  dimensions: 0,
  temperature: 1,
  scales: [],
  biases: [],
  weights: '',
};
if (!existsSync(MEANINGS)) writeFileSync(MEANINGS, `${JSON.stringify(NOTHING)}\n`);
if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0) {
  process.exit(1);
}
const require = createRequire(import.meta.url);
const training = '../dist/libs/ai/src/intents/training';
const { isHeldOut, readExamples } = require(`${training}/examples.js`);
const { trainIntentModel } = require(`${training}/train-intent-model.js`);
const {
  trainTurnEndModel,
} = require('../dist/libs/ai/src/turn-end/training/train-turn-end-model.js');

const examples = readExamples(EXAMPLES);
const seen = examples.filter((example) => !isHeldOut(example));
const model = trainIntentModel(seen);
writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
const turnEnds = trainTurnEndModel(seen.map(({ text }) => text));
writeFileSync(TURN_ENDS, `${JSON.stringify(turnEnds)}\n`);
const phrases = [...new Set(examples.map(({ text }) => text))];
writeFileSync(PHRASES, `${JSON.stringify(phrases)}\n`);

const { USE_LITE_MODEL } = require('../dist/libs/ai/src/embeddings/use-lite.embedder.js');
const { embedTexts } = require('../dist/libs/ai/src/embeddings/use-lite.job.js');
const { toUnitLength } = require('../dist/libs/ai/src/embeddings/unit-length.js');
const { trainMeaningModel } = require(`${training}/train-meaning-model.js`);
const vectors = [];
for (const { text } of seen) vectors.push(toUnitLength(await embedTexts([text])));
const meanings = trainMeaningModel(USE_LITE_MODEL, seen, vectors);
writeFileSync(MEANINGS, `${JSON.stringify(meanings)}\n`);
console.log(`${model.intents.length} intents from ${seen.length} utterances, in ${MODEL}`);
