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
/** Small too, and no help in telling languages apart: forms of "to be", and of what one does with anything. */
const MORE_SMALL_WORDS = [
  'i if it is to in on at be do can may must a an and or not from by about me we us our will was were has had so as',
  'am been being doing done go goes going gone went come comes coming came get gets getting got make makes making made take takes taking taken took let give gives given happen happens happened need needs want wants like much many long often every any some all anything something anyone someone they them their he him his she her its these those here then than also just only still too very please tell know say says called',
  'sein war waren wäre bin bist werde wirst worden würde hab habe habt hatte hätte dürfen dürft müssen muß möchte will wollen sollen sollte können könnte kannst lassen lässt geht gehen gehe kommt kommen komme macht machen mache tun tut gibt geben bekommt bekommen bekomme nehmen nimmt brauche braucht mein meine meinen meiner meinem dein deine ihr ihre ihren ihrer unser unsere uns mich mir dich dir sich ihm ihn ihnen dies diese dieser dieses diesem diesen da dort hier dann wenn ob dass daß als so auch nur noch schon denn etwas alles jemand jede jeder jedes jeden an aus um über unter durch gegen ohne',
  'suis es sommes êtes être était sera ai as a avons avez ont avoir avait fait faire fais font faites va vais vont aller peux peuvent pouvons pouvez pouvoir dois doit doivent devoir veux veut vouloir prend prendre met mettre ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs lui moi y ou si ne plus très aussi tout toute tous toutes quelque chose quelqu par sans sous entre chez',
  'ser soy eres somos era fue será sea estar estoy están estamos tener tengo tiene tienen tenemos haber he ha han hacer hago hace hacen ir voy va van vamos dar da dan poder pueden podemos debo debe deben quiero quiere llevar poner este esta estos estas ese esa eso esto su sus tu tus nuestro nuestra nos os le les yo él ella ustedes vosotros también muy más todo toda todos todas algo alguien sin sobre entre hasta desde cuando como donde quien qué cada',
  'и в во не на я он она оно они мы вы ты что чего чем как так же а но или ли если где когда куда откуда кто кого кому кем какой какая какое какие какого какую каких сколько почему зачем это этот эта эти этого этой тот та те мой моя моё мои моего наш ваш вас нас мне меня нам вам ему его её ей их им с со к ко по из у за от до для о об при под над без через между бы был была было были быть есть будет будут нет да ещё уже только тоже очень весь все всё вся можно ли может могу можем могут делать сделать делают',
].join(' ');
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

/** Whether a text has a small word of the language; false for one whose small words are not known here. */
export function hasSmallWordOf(language: string, text: string): boolean {
  const [, words] = WORDS.find(([name]) => name === language) ?? [];
  return (
    text
      .toLowerCase()
      .match(WORD)
      ?.some((word) => words?.has(word)) ?? false
  );
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
