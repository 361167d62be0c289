/** Words that say little and are in every question, by language; some are shared. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'what how does did where when who why which should the my your are you have with would could that this of there',
  de: 'wie was wer wem wen wo wann warum wohin woher womit woran welche welcher welches welchem welchen der die das den dem des ein eine einen einem einer ist sind wird werden wurde hat haben kann darf muss soll man ich sie er es wir und oder nicht kein keine für mit auf von vom zum zur bei nach im am viel viele lange gibt',
  fr: 'le la les des du de un une est sont que qui quoi où quand comment combien quel quelle quels quelles pourquoi peut faut dans pour avec sur pas je il elle on nous vous se en au aux ce et à puis',
  es: 'el la los las de un una es son que qué cómo cuándo cuánto cuánta cuántos cuántas dónde quién cuál por para con en del al se hay puede puedo está y no me mi lo',
  it: 'il lo la gli le di un una è sono che come quando quanto quanti dove chi perché quale per con nel nella del della dei si può e non ho',
  pt: 'o os as de um uma é são que como quando quanto quantos onde quem qual por para com no na do da dos se há pode está e não eu',
  nl: 'de het een is zijn wat hoe wanneer waar wie waarom welke voor met op van en niet ik je mijn kan mag moet wordt heeft',
};

const WORDS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);
/** Small in English, and no help in telling it from other languages. */
const MORE_SMALL_WORDS =
  'i if it is to in on at be do can may must a an and or not from by about me we us our will was were has had so as';
const SMALL_WORDS = new Set([
  ...WORDS.flatMap(([, words]) => [...words]),
  ...MORE_SMALL_WORDS.split(' '),
]);
const ENOUGH = 2;
const WORD = /\p{L}+/gu;

/** Whether a word, in lower case, says nothing about what a question is about. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** The language that most of a short text's small words are of; `undefined` where they do not settle it. */
export function languageBySmallWords(text: string): string | undefined {
  const found = new Set(text.toLowerCase().match(WORD));
  const counts = WORDS.map(([language, words]) => {
    return { language, count: [...found].filter((word) => words.has(word)).length };
  }).sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (best === undefined || best.count < ENOUGH || best.count === second?.count) return undefined;
  return best.language;
}
