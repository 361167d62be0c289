import { command, type CommandPattern } from './command-pattern';

const YES =
  "(?:yes|yeah|yep|yup|ya|aye|sure(?: thing)?|certainly|absolutely|definitely|correct|exactly|agreed|affirmative|alright|all right|ok|okay|fine|perfect|confirm(?:ed)?|of course|by all means|you bet|go ahead|go for it|go on then|do (?:it|that)|please do(?: (?:it|that))?|why not|mhm|uh huh|(?:that )?sounds (?:good|great|fine)|fine by me|(?:that )?works(?: for me)?|that(?:'s| is) (?:right|correct|fine|it|true)|right|i (?:do|am|agree|confirm)|i'm sure|it is)";
const NO =
  "(?:no|nope|nah|no way|never|negative|incorrect|wrong|neither|not (?:really|now|today|at all|yet|that one|this time)|(?:absolutely|certainly|definitely|of course) not|don't(?: do (?:it|that))?|do not(?: do (?:it|that))?|please (?:don't|do not)|(?:that|it)(?:'s| is)(?: not (?:right|correct|true|it)| wrong)|(?:that|it) isn't(?: right| correct)?|i(?:'d| would) rather not|i (?:don't|do not) (?:want (?:that|to|it)|think so)|under no circumstances|i don't|i do not|i'm not|it isn't)";
const POLITE = "(?:please|thanks|thank you|then|it's fine)";

/** Short answers to a question: closed sets, and combinations of their members. */
export const REPLY_GRAMMAR: readonly CommandPattern[] = [
  command('yes', `${YES}(?:,? (?:${YES}|${POLITE}))*`),
  command('no', `${NO}(?:,? (?:${NO}|${POLITE}))*`),
  command(
    'cancel',
    '(?:cancel|abort|scrap|drop|quit|exit|stop|leave)(?: (?:it|that|this))?(?: (?:then|now))?',
  ),
  command(
    'cancel',
    "(?:never ?mind|forget (?:about )?it|don't bother|do not bother)(?: (?:that|then|please))?",
  ),
];
