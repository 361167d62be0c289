import { MEASURES, type MeasureType } from './measures';

/** What a question wants to be told. */
export type AnswerType = MeasureType | 'number' | 'time' | 'person';

/** In the order in which they are tried: "at what time" before "what". */
const QUESTIONS: readonly (readonly [AnswerType, RegExp])[] = [
  ...MEASURES.map(({ type, question }) => [type, question] as const),
  [
    'time',
    /\b(?:when|what (?:day|date|time|month)|which (?:day|date|month)s?|wann|welche[mnrs]? (?:tag|tagen|datum|monat|uhrzeit)|um wie viel uhr|quand|quel(?:le)?s? (?:jour|date|heure|mois)|cuándo|qué (?:día|fecha|hora|mes)|quando|que (?:dia|data|hora))(?!\p{L})|(?<!\p{L})(?:когда|какого числа|по каким дням|во сколько)(?!\p{L})|いつ|何時|何月|何曜日/iu,
  ],
  [
    'person',
    /\b(?:who|whom|whose|wer|wem|wen|wessen|qui|quién(?:es)?|chi|quem)(?!\p{L})|(?<!\p{L})(?:кто|кого|кому|кем)(?!\p{L})|誰|だれ/iu,
  ],
  [
    'number',
    /\b(?:how (?:much|many|long|often|big|large|high|far|old|hot|warm|deep|heavy|fast|soon|early|late)|what (?:price|size|percentage|number|temperature)|wie (?:viele?[rsn]?|lange?|oft|hoch|groß|weit|teuer|alt|tief|warm|schwer|hart|fett)|was kostet|welche (?:nummer|temperatur)|combien|à quel(?:le)? (?:fréquence|température|âge)|quel(?:le)? (?:est (?:le|la) )?(?:prix|poids|durée|âge)|cuánt[oa]s?|qué (?:precio|profundidad)|quant[oiae]s?)(?!\p{L})|(?<!\p{L})(?:сколько|сколькими|скольких|как долго)(?!\p{L})|いくら|どのくらい|何(?:日|分|台|円|枚|人|回|歳)/iu,
  ],
];

const DIGIT = /\p{N}/u;
const NUMBER_WORDS =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|once|twice|quarter|free)|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|halbe|einmal|kostenlos)|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|demie?|gratuite?)|(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|dieciocho|veinte|treinta|cuarenta|cincuenta|sesenta|cien|ciento|mil|medi[oa]|gratis)|(?<!\p{L})(?:дв[аеух]|три|тр[её]х|четыр|пят|шест|сем|восем|восьм|девят|десят|двадцат|тридцат|сорок|сто|двести|триста|тысяч|половин|бесплатн)|[一二三四五六七八九十百千万半]|無料/iu;
const TIME_WORDS =
  /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|morning|evening|night|noon|midnight|spring|summer|autumn|winter|o'clock|week|day|month|year|hour|minute|after|until|before|below|above)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|uhr|woche|tage?s?(?!\p{L})|monat|jahr|stunde|minute|morgen|abend|nacht|ferien|ab |nach |vor |während)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|heure|jour|semaine|mois|matin|soir)|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|junio|julio|agosto|octubre|noviembre|diciembre|hora|día|semana|tarde|noche|mañana|mes(?!\p{L}))|(?:понедельник|вторник|сред[аеу]|четверг|пятниц|суббот|воскресень|январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|час|дн[яей]|день|недел|месяц|год|зим|лет[оа])|[年月日時分]|曜|朝|夕|夜|春|夏|秋|冬/iu;
/** A word with a capital inside a sentence; in German every noun is one, so that two are asked for. */
const NAME = /(?<=[\p{L},;] )\p{Lu}[\p{L}’'-]+/gu;
const PEOPLE =
  /(?:さん|氏|部|課|者|人)|(?<!\p{L})(?:mr|mrs|ms|dr|herr|frau|monsieur|madame|señor|señora)\b|(?:er|or|ist|in|ian|man|ent)(?!\p{L})/iu;

/** `undefined` where any sentence may answer. */
export function answerTypeOf(question: string): AnswerType | undefined {
  return QUESTIONS.find(([, pattern]) => pattern.test(question))?.[0];
}

/** Whether the sentence has something of that type to tell. */
export function hasAnswerOf(type: AnswerType, sentence: string): boolean {
  switch (type) {
    case 'number':
      return DIGIT.test(sentence) || NUMBER_WORDS.test(sentence);
    case 'time':
      return TIME_WORDS.test(sentence) || DIGIT.test(sentence);
    case 'person':
      return (sentence.match(NAME)?.length ?? 0) > 0 || PEOPLE.test(sentence);
    case 'price':
    case 'duration':
    case 'temperature':
    case 'weight':
    case 'colour':
      return MEASURES.some((measure) => measure.type === type && measure.answer.test(sentence));
  }
}
