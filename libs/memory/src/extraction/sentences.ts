const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(I|we|they|you)'?m\b(?<=')/giu, '$1 am'],
  [/\bI'm\b/giu, 'I am'],
  [/\b(we|they|you)'re\b/giu, '$1 are'],
  [/\b(I|we|they|you)'ve\b/giu, '$1 have'],
  [/\b(I|we|they|you|he|she|it)'ll\b/giu, '$1 will'],
  [/\b(I|we|they|you|he|she)'d\b/giu, '$1 would'],
  [/\bcan'?t\b|\bcan not\b/giu, 'cannot'],
  [/\bwon't\b/giu, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b/giu, '$1 not'],
  [/\b(have|has) got\b(?! (?:married|divorced|engaged))/giu, '$1'],
  [
    /\b(my(?: \p{L}+){1,3}?)'s (?=(?:called|a|an|the|not|in|on|from|\d|allergic|\p{Lu}))/gu,
    '$1 is ',
  ],
];

/** Words that open a sentence and say nothing. */
const OPENERS =
  /^(?:(?:um+|uh+|er+m?|hm+|so|yeah|yes|yep|no|nope|well|actually|oh|ah|and|but|ok|okay|right|also|now|hi|hello|hey|hiya|there|good (?:morning|afternoon|evening|day)|by the way|btw|you know what|you know|you see|see|listen|look|like|i mean|just so you know|for your information|fyi|to be honest|tbh|honestly|anyway|basically|personally|please|thanks|thank you|as you know|in fact|the thing is|i think that|i guess|because|since|though)\b[ ,!.:-]*)+/iu;

/** A clause of a user's message, with contractions written out. */
export interface Clause {
  readonly text: string;
  /** The user asked for it to be kept. */
  readonly isDictated: boolean;
}

const DICTATION =
  /^(?:(?:please|can you|could you) )*(?:remember|note|do not forget|keep in mind|make a note)(?: down)?(?: that|:|,)? +(?=\S)/iu;

/** The sentences of a text with their final mark. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=\S)|\n+|;\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Curly quotes and odd spaces made plain, invisible characters taken out. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[’‘ʼ´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[^\S\n]+/gu, ' ');
}

/** Whether what begins here is a clause of its own and no part of a list. */
const NEXT =
  "(?=(?:and |but |so |because |though |although |which |who |no |please |by the way|actually)|(?:i|we|my|our|call me|i'm|i've|we're|we've)\\b)";
const BREAK = new RegExp(
  `, +${NEXT}| (?:and|but|so|because|although|while|then) +(?=(?:i|we|my|our|i'm|i've|we're|we've)\\b)| - | -- |\\((?=i\\b)`,
  'iu',
);

export function clausesOf(sentence: string): readonly Clause[] {
  return sentence.split(BREAK).flatMap((part) => {
    const spoken = withoutStutter(expand(stripOpeners(part)));
    const dictated = spoken.replace(DICTATION, '');
    const text = asSingular(stripOpeners(dictated)).replace(/(?<![\s.!?…,:;])[\s.!?…,:;]+$/u, '');
    return text === '' ? [] : [{ text, isDictated: dictated !== spoken }];
  });
}

function stripOpeners(text: string): string {
  return text.trim().replace(OPENERS, '').trim();
}

function expand(text: string): string {
  return CONTRACTIONS.reduce((out, [short, long]) => out.replace(short, long), text);
}

/** Speech repeats words: "I I live in". */
function withoutStutter(text: string): string {
  return text
    .replace(/\b(\p{L}+)(?:[ ,]+\1\b)+/giu, '$1')
    .replace(/ (?:um+|uh+|er|erm)(?= )/giu, '');
}

/** What a household says of itself holds of the one who speaks. */
function asSingular(text: string): string {
  return text
    .replace(/^we are /iu, 'I am ')
    .replace(/^we /iu, 'I ')
    .replace(/^our /iu, 'my ');
}
