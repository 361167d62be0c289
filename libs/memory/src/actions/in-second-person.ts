import { USER_ASKED_TO_REMEMBER } from '../extraction/extract-facts';

const VERBS: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do', was: 'were' };
const MINE: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": 'you are',
  "i've": 'you have',
  me: 'you',
  my: 'your',
  mine: 'yours',
  am: 'are',
};

/** A fact as it is said to the one whom it is about: "User lives in York" becomes "you live in York". */
export function inSecondPerson(content: string): string {
  const ofUser = /^(?:The )?User's (?<rest>.+)$/isu.exec(content)?.groups?.['rest'];
  if (ofUser !== undefined) return `your ${ofUser}`;
  if (content.startsWith(USER_ASKED_TO_REMEMBER)) {
    return fromFirstPerson(content.slice(USER_ASKED_TO_REMEMBER.length));
  }
  const said = /^(?:The )?User (?<still>no longer |still )?(?<verb>[\p{L}']+)(?<rest>.*)$/isu.exec(
    content,
  )?.groups;
  if (said === undefined) return fromFirstPerson(content);
  return `you ${said['still'] ?? ''}${toYou(said['verb'] ?? '')}${said['rest'] ?? ''}`;
}

/** "lives" becomes "live", "studies" "study", "teaches" "teach". */
function toYou(verb: string): string {
  const known = VERBS[verb.toLowerCase()];
  if (known !== undefined) return known;
  return verb
    .replace(/(?<=[^aeiou])ies$/u, 'y')
    .replace(/(?<=(?:ch|sh|ss|x|zz|[^aeiou]o))es$/u, '')
    .replace(/(?<=[^siu])s$/u, '');
}

function fromFirstPerson(text: string): string {
  return text.replace(/(?<![\p{L}'])(?:i'm|i've|i|me|my|mine|am)(?![\p{L}'])/giu, (word) => {
    return MINE[word.toLowerCase()] ?? word;
  });
}
