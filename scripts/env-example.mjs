// Writes .env.example from the variables that the code reads; test/contract/env-example.spec.ts compares.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
const { variables } = createRequire(import.meta.url)('../dist/libs/config/src/index.js');

/** The value that is used when the variable is not set, or an example where that is none. */
function shownValue({ schema, example }) {
  const byDefault = String(schema.parse(undefined) ?? '');
  return byDefault || (example ?? '');
}

const groups = new Map();
for (const [name, variable] of Object.entries(variables)) {
  const lines = ['', `# ${variable.description}`, `# ${name}=${shownValue(variable)}`];
  groups.set(variable.group, [...(groups.get(variable.group) ?? []), ...lines]);
}

const text = [
  '# All are optional: with none set, Parley runs on what it brings along. Copy this file to .env and take',
  '# the # off what you need. The real environment wins over .env.',
  ...[...groups].flatMap(([group, lines]) => ['', '', `### ${group}`, ...lines]),
];
writeFileSync('.env.example', `${text.join('\n')}\n`);
