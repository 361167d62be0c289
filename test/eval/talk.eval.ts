import { setTimeout as wait } from 'node:timers/promises';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';
import { type Dialogue, type Line, PARTS, readDialogues } from './talk/dialogues';

/** A person does not ask what they said within the second in which they said it. */
const THINKING_MS = 1_500;
const REMEMBERS = /\b(?:did i|did we|have we|sum)\b/i;

/** What the embedded engine answers and should not, or should and does not; empty where all is well. */
function faultsIn(answer: string, { has, hasNot }: Line): readonly string[] {
  return [
    ...has.filter((each) => !new RegExp(each, 'iu').test(answer)).map((each) => `no /${each}/`),
    ...hasNot.filter((each) => new RegExp(each, 'iu').test(answer)).map((each) => `has /${each}/`),
  ];
}

async function hold(server: ServerProcess, user: string, { lines }: Dialogue) {
  const faults: string[] = [];
  for (const line of lines) {
    if (REMEMBERS.test(line.text)) await wait(THINKING_MS);
    const body = { message: line.text, user_id: user, session_id: `talk-${user}` };
    const reply = await request(server.url, 'POST /api/chat', body);
    const answer = String(reply.body['response']);
    faults.push(...faultsIn(answer, line).map((each) => `${line.text} → ${answer}  (${each})`));
  }
  return faults;
}

async function main(): Promise<void> {
  const world = await World.create();
  try {
    const server = await world.start({ RATE_LIMIT_MODELS_PER_MINUTE: '100000' });
    for (const part of PARTS) {
      const dialogues = readDialogues(part, new Date());
      const faults: string[] = [];
      for (const [index, dialogue] of dialogues.entries()) {
        faults.push(...(await hold(server, `${part}-${index}`, dialogue)));
      }
      const asked = dialogues.flatMap(({ lines }) => lines);
      const checks = asked.flatMap(({ has, hasNot }) => [...has, ...hasNot]).length;
      console.log(`Talk, ${part}: ${checks - faults.length} of ${checks} expectations met`);
      // Whoever reads what went wrong in the held-out part tunes on it.
      if (part === 'practice') console.log(faults.map((each) => `  ${each}`).join('\n'));
    }
  } finally {
    await world.dispose();
  }
}

void main();
