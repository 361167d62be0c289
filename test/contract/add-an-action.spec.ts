import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('docs/add-an-action.md', () => {
  const page = read('docs/add-an-action.md');

  it('shows the example that the tests run, letter by letter', () => {
    const example = read('libs/actions/src/testing/roll-dice.action.ts');
    const shown = /```ts\n(?<code>[\s\S]+?)```/.exec(page)?.groups?.code;

    expect(shown).toBe(example);
  });

  it('names commands and folders that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...page.matchAll(/npm run (?<script>[\w:]+)/g)].map(
      ({ groups }) => groups?.script ?? '',
    );

    expect(named).toEqual(['train:intents', 'eval:intents']);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(read('libs/ai/training/intents/play_music.txt')).not.toBe('');
  });
});
