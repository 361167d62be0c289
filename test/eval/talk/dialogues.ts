import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from '../../../apps/api/src/http/project-root';

export interface Line {
  readonly text: string;
  /** Patterns that the answer has, and has not. */
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

export interface Dialogue {
  readonly title: string;
  readonly lines: readonly Line[];
}

export const PARTS = ['practice', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

const DAY_MS = 86_400_000;

/** The form is described at the top of practice.txt. Days are seen from `now`, in UTC. */
export function readDialogues(part: Part, now: Date): readonly Dialogue[] {
  const path = join(findProjectRoot(__dirname), 'test/eval/talk', `${part}.txt`);
  const dialogues: { title: string; lines: { text: string; has: string[]; hasNot: string[] }[] }[] =
    [];
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    const lines = dialogues.at(-1)?.lines ?? [];
    if (row === '' || row.startsWith('#')) continue;
    if (row.startsWith('== ')) dialogues.push({ title: row.slice(3), lines: [] });
    else if (row.startsWith('+ ')) lines.at(-1)?.has.push(withDays(row.slice(2), now));
    else if (row.startsWith('- ')) lines.at(-1)?.hasNot.push(withDays(row.slice(2), now));
    else lines.push({ text: row, has: [], hasNot: [] });
  }
  return dialogues;
}

function withDays(pattern: string, now: Date): string {
  const today = Math.floor(now.getTime() / DAY_MS);
  return pattern
    .replace(/\{([+-]\d+)\}/g, (_, days: string) => spoken(today + Number(days)))
    .replace(/\{weekday (.+?)\}/g, (_, day: string) => weekday(next(day, today)))
    .replace(/\{until (.+?)\}/g, (_, day: string) => String(next(day, today) - today));
}

/** The number of the next day of that date, counted from 1970. */
function next(day: string, today: number): number {
  const year = new Date(today * DAY_MS).getUTCFullYear();
  const days = [year, year + 1].map((each) => Date.parse(`${day} ${each} UTC`) / DAY_MS);
  return days.find((each) => each >= today) ?? Number.NaN;
}

function spoken(day: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', options);
}

function weekday(day: number): string {
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
}
