/** What is told with a unit of its own. */
export type MeasureType = 'price' | 'duration' | 'temperature' | 'weight' | 'colour';

interface Measure {
  readonly type: MeasureType;
  /** How it is asked for, in English, German, French, Spanish, Russian and Japanese. */
  readonly question: RegExp;
  /** What a sentence has that tells it. */
  readonly answer: RegExp;
}

export const MEASURES: readonly Measure[] = [
  {
    type: 'temperature',
    question:
      /\b(?:what temperature|how (?:warm|hot|cold)|welche[rn]? temperatur|wie (?:warm|heiß|kalt)|quelle température|(?:qué|cuál es la) temperatura)(?!\p{L})|како(?:й|ва) температур|何度/iu,
    answer: /°|degr|grad(?:e|o|os)?(?!\p{L})|градус|[\d一二三四五六七八九十]度/iu,
  },
  {
    type: 'weight',
    question:
      /\b(?:how heavy|how much (?:\p{L}+ ){1,5}weigh|what (?:\p{L}+ ){0,4}weigh|wie schwer|wie viel wiegt|wie viel (?:\p{L}+ ){0,4}wiegt|combien pèse|quel (?:est le )?poids|cuánto pesa|qué peso)(?!\p{L})|сколько весит|какой вес|重さ|何キロ/iu,
    answer:
      /(?:kilo|gram|pound|ounce|tonne|pfund|livre|tonelada)|\d\s*(?:kg|g|lbs?|t)(?!\p{L})|килограмм|грамм|тонн|\d\s*(?:кг|г)(?!\p{L})|キロ|グラム|トン/iu,
  },
  {
    type: 'colour',
    question:
      /\b(?:(?:what|which) colou?rs?|welche(?:r|n)? farben?|quelles? couleurs?|(?:qué|cuál(?:es)?) (?:es el )?color(?:es)?)(?!\p{L})|какого цвета|какие цвета|何色|どんな色/iu,
    answer:
      /\b(?:red|blue|green|white|black|yellow|orange|brown|grey|gray|purple|pink|silver|rot|blau|grün|weiß|schwarz|gelb|braun|grau|lila|rosa|silber|rouge|bleu|vert|blanc|noir|jaune|marron|gris|violet|rose|argent|rojo|azul|verde|blanco|negro|amarillo|marrón|morado|plata)|красн|син|зелён|бел|чёрн|ж[её]лт|сер[ыо]|коричнев|色|[赤青緑白黒]/iu,
  },
  {
    type: 'price',
    question:
      /\b(?:how much (?:is|are|does|do|did|will|would) (?:.*(?:costs?|charged?|pay|paid|price|fee)|(?:it|this|that|they|a|an|the)(?!\p{L}))|how expensive|what (?:price|does (?:.*) cost)|was (?:kostet|kosten|hat .* gekostet)|wie ?viel (?:kostet|kosten)|wie teuer|combien (?:coûtent?|.*(?:coûte|payer|paie))|quel(?:s|le|les)? (?:est le |sont les )?(?:prix|tarifs?|coût)|cuánto (?:cuesta|cuestan|vale|valen|se paga|pago|hay que pagar)|qué precio)(?!\p{L})|сколько (?:стоит|стоят|платить|это стоит)|какова? (?:цена|стоимость)|いくら|料金は/iu,
    answer:
      /[€£$¥₽%]|\b(?:euros?|dollars?|pounds?|pence|pennies|cents?|francs?|pesos?|free|no charge|per cent|prozent|kostenlos|kostenfrei|gratis|gratuite?|gratuitement|pour cent|céntimos?|por ciento)(?!\p{L})|руб|копе|процент|бесплатн|даром|円|無料|ユーロ|ドル/iu,
  },
  {
    type: 'duration',
    question:
      /\b(?:how long|wie lange?|combien de temps|cuánto (?:tiempo|dura|duran|tarda))(?!\p{L})|как долго|сколько (?:времени|длится|хранится|занимает)|どのくらいかか|何(?:日|分|時間|か月|ヶ月|週|年)間?(?:か|で|に|待|有)/iu,
    answer:
      /\b(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|nights?|overnight|until|o'clock|noon|midnight|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|uhr|bis|secondes?|heures?|jours?|semaines?|mois|années?|ans?|jusqu|segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|noches?|hasta|met(?:re|er)s?)(?!\p{L})|(?:tag|woche|monat|jahr|stunde|minute)|секунд|минут|час|сут|дн[яей]|день|недел|месяц|год|лет|до |[年月日週時分秒泊]/iu,
  },
];
