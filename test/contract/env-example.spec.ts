import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadConfig, type Variable, variables } from '@parley/config';

interface Entry {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly value: string;
}

const text = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
const allVariables: readonly (readonly [string, Variable])[] = Object.entries(variables);

/** Reads the entries back from the file: a group's heading, a line of description, `# NAME=value`. */
function documented(): Entry[] {
  let group = '';
  let description = '';
  return text.split('\n').flatMap((line) => {
    const [, heading] = /^### (.+)$/.exec(line) ?? [];
    const [, name, value] = /^# ([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
    group = heading ?? group;
    if (name === undefined || value === undefined) {
      description = line.replace(/^# /, '');
      return [];
    }
    return [{ name, group, description, value }];
  });
}

/** The default as it would be written; where that is none or an empty list, the example. */
function shownValue({ schema, example = '' }: Variable): string {
  const byDefault = schema.parse(undefined);
  const isWritable = ['string', 'number', 'boolean'].includes(typeof byDefault);
  return isWritable ? JSON.stringify(byDefault).replace(/^"|"$/g, '') : example;
}

describe('.env.example', () => {
  it('lists every variable of the code, and no other, as the code describes it', () => {
    const expected = allVariables.map(([name, variable]) => ({
      name,
      group: variable.group,
      description: variable.description,
      value: shownValue(variable),
    }));
    const byName = (a: Entry, b: Entry) => a.name.localeCompare(b.name);
    // Where this fails: npm run env:example
    expect(documented().sort(byName)).toEqual(expected.sort(byName));
  });

  it('sets nothing until a line is uncommented', () => {
    expect(parseEnv(text)).toEqual({});
  });

  it('starts with every line uncommented', () => {
    const { config } = loadConfig(parseEnv(text.replace(/^# (?=[A-Z][A-Z0-9_]*=)/gm, '')));
    expect(config.port).toBe(8000);
    expect(config.access.operatorKey).toBe('choose-a-long-random-key');
  });

  it.each(allVariables)('tells what %s does in a sentence', (_, { description }) => {
    expect(description).toMatch(/^[A-Z].{10,}\.$/);
  });

  it.each(allVariables.filter(([, { secret }]) => secret))(
    'shows no default for %s, which is secret',
    (_, { schema }) => {
      expect(schema.parse(undefined)).toBeUndefined();
    },
  );
});
