import { command, type CommandPattern } from './command-pattern';

/** What is one's own, memory knows: "when is my birthday". */
const WHEN = "(?<when>(?!(?:my|our|your|his|her|their|i|you|we)\\b)[\\p{L}\\p{N}' /.-]+?)";
const ASK = '(?:(?:tell me|do you know|say) )?';
const DAY = '(?:date|weekday|day)(?: of the (?:week|month|year))?';
const BE = '(?:is|was|will|does|did|do)';
const END = '(?: (?:be|on|fall|land|falls|come|be on|fall on|land on|exactly|this year))*';
const UNIT = '(?:more )?(?<unit>days|weeks|nights|sleeps|months)';
const LEFT =
  "(?: (?:more|is|are|it|it's|do|does|will|have|we|i|there|be|left|away|off|to go|got|still|take|gonna be))*";
const UNTIL = "(?:until|till|til|'til|to|before)";
const PASSED = '(?: (?:has|have|is|are|it|been|passed|gone by|gone|was|were|there|days))*';
const KIND_OF_DAY = '(?:weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Questions about other days than today; what they name is looked at word by word later. */
export const DATE_GRAMMAR: readonly CommandPattern[] = [
  command('date', `${ASK}(?:what|which) ${DAY} (?:it )?${BE}(?: it| that)?${END} ${WHEN}${END}`),
  command(
    'date',
    `${ASK}what(?:'?s| is| was|'ll| will) (?:be )?the ${DAY}${END}(?: of| for)? ${WHEN}`,
  ),
  command('date', `${ASK}what(?:'?s| is| was|'ll be) ${WHEN}'?s (?:date|day|weekday)`),
  command('date', `what(?:'?s| is| was) (?<when>tomorrow|yesterday|the day after tomorrow)`),
  command(
    'date',
    `${ASK}how many ${UNIT}(?: are| is| lie)?(?: there)? (?:between|from) (?<since>[\\p{L}\\p{N}' /.-]+?) (?:and|to|until|till) ${WHEN}`,
  ),
  command('date', `${ASK}how (?:many ${UNIT}|long|far)${LEFT} ${UNTIL} ${WHEN}`),
  command(
    'date',
    `${ASK}how (?:many ${UNIT} |long |far )(?:away |off )?(?:is|are) ${WHEN}(?: away| off)?`,
  ),
  command('date', `(?:the )?(?:number of )?(?<unit>days|weeks) ${UNTIL} ${WHEN}`),
  command('date', `${ASK}how (?:many ${UNIT}|long)(?: ago)?${PASSED} (?:since )?${WHEN}`),
  command('date', `${ASK}when(?:'?s| is| was| will) (?:it )?(?:be )?${WHEN}${END}`),
  command(
    'date',
    `(?:is|was|will) (?!it\\b|today\\b|that\\b|this\\b)${WHEN} (?:be |fall )?(?:on )?(?:a |the )?${KIND_OF_DAY}`,
  ),
];
