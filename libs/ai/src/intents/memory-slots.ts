import type { Slots } from '../ports/intent-detector';

const ABOUT = /\b(?:about|of) (?<subject>my .+|me|myself|the .+)$/i;
const MINE = /\b(?<subject>my (?!mind\b|memor(?:y|ies)\b|data\b).+)$/i;
const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  ['preferences', /\b(?:prefer|preferences?|favou?rites?|likes?|hobbies)\b/i],
  [
    'personal',
    /\b(?:name|address|birthday|age|job|live|work|family|sister|brother|wife|husband)\b/i,
  ],
];

/** What is to be remembered, recalled or forgotten; `given` is what the wording itself named. */
export function memorySlots(text: string, given: string | undefined): Slots {
  const subject = given ?? ABOUT.exec(text)?.groups?.subject ?? MINE.exec(text)?.groups?.subject;
  const category = CATEGORIES.find(([, pattern]) => pattern.test(text))?.[0];
  return {
    ...(subject === undefined ? {} : { subject: subject.trim() }),
    ...(category === undefined ? {} : { category }),
  };
}
