import type { CommandPattern } from './command-pattern';
import { DATE_GRAMMAR } from './date-grammar';
import { DOCUMENT_GRAMMAR } from './document-grammar';
import { MEMORY_GRAMMAR } from './memory-grammar';
import { MUSIC_GRAMMAR } from './music-grammar';
import { PLAYER_GRAMMAR } from './player-grammar';
import { REPLY_GRAMMAR } from './reply-grammar';
import { TALK_GRAMMAR } from './talk-grammar';

/** Read in order; the first that fits the whole command counts. */
export const COMMANDS: readonly CommandPattern[] = [
  ...TALK_GRAMMAR,
  ...REPLY_GRAMMAR,
  ...PLAYER_GRAMMAR,
  ...MUSIC_GRAMMAR,
  ...MEMORY_GRAMMAR,
  ...DOCUMENT_GRAMMAR,
  ...DATE_GRAMMAR,
];

/** Whether any of them fits, at the cost of one. */
export const ANY_COMMAND = new RegExp(
  COMMANDS.map(({ pattern }) => withoutNames(pattern.source)).join('|'),
  'iu',
);

/** The same pattern with groups that keep nothing: a name may stand only once in a pattern. */
function withoutNames(source: string): string {
  return source.replace(/\(\?<\w+>/g, '(?:');
}
