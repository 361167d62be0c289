// Trains the classifier of intents from libs/ai/training/intents and writes it into the source; run it
// after changing an example. The held-out half of the examples stays unseen.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const MODEL = 'libs/ai/src/intents/trained-intents.json';
const EXAMPLES = 'libs/ai/training/intents';

if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0) {
  process.exit(1);
}
const require = createRequire(import.meta.url);
const training = '../dist/libs/ai/src/intents/training';
const { isHeldOut, readExamples } = require(`${training}/examples.js`);
const { trainIntentModel } = require(`${training}/train-intent-model.js`);

const seen = readExamples(EXAMPLES).filter((example) => !isHeldOut(example));
const model = trainIntentModel(seen);
writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
console.log(`${model.intents.length} intents from ${seen.length} utterances, in ${MODEL}`);
