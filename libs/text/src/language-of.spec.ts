import { languageOf } from './language-of';

describe(languageOf.name, () => {
  it.each([
    ['en', 'What did I say about the boiler?'],
    ['en', 'my cat is called Tom'],
    ['en', 'what does a banging sound mean?'],
    ['en', 'What does error E4 tell me?'],
    ['de', 'Hat die Wohnung einen Balkon, und was kostet er?'],
    ['nl', 'Waar is de handleiding van mijn ketel?'],
    ['de', 'Wer leitet den Verein?'],
    ['de', 'Welche Nummer hat der Notdienst?'],
    ['es', '¿A qué hora abre la tienda?'],
    ['fr', 'Quand a lieu la fête du quartier ?'],
    ['en', 'I live in York'],
    ['en', 'I drive an old Volvo'],
    ['it', 'I ragazzi giocano nel giardino'],
    ['en', 'refund policy'],
    ['en', 'what does a banging sound mean?'],
    ['en', 'Is frost damage covered?'],
    ['en', 'Whose headquarters moved to Warsaw?'],
    ['de', 'Wann startete Sky Digital?'],
    ['de', 'Wen kontrollieren Gurus?'],
    ['es', '¿Qué cantó Lady Gaga?'],
    ['en', 'yes'],
    ['en', 'ACME-4711'],
    ['de', 'Wie hoch ist die Miete?'],
    ['de', 'Wo bekomme ich den Schluessel?'],
    ['fr', 'où est la garantie de la pompe'],
    ['it', 'il prezzo della pompa'],
    ['es', '¿Cuánto dura la garantía de la bomba?'],
    ['ru', 'Гарантия действует пять лет'],
    ['ja', '保証期間はいつまでですか'],
    ['ja', 'ボイラー'],
    ['zh', '保修期'],
    ['th', 'รับประกัน'],
    ['ko', '보증 기간'],
    ['ar', 'مدة الضمان خمس سنوات'],
    [
      'en',
      `The normal pressure is 1.5 bar.\n\n| Code | Meaning | Remedy |\n${'| --- '.repeat(40)}|\n| F22 | Low pressure | Refill |`,
    ],
    ['en', 'Model: Zephyr; Price: 900'],
    ['en', 'Name: Anna; Age: 31; City: Berlin'],
    ['en', 'invoice total net gross vat'],
    ['de', 'Modell: Zephyr; Preis: 900; Garantie: zwei Jahre'],
    ['nl', 'Het tarief van de kamer: 90'],
    ['und', '12345 67890 1 2 3'],
    ['en', ''],
  ])('takes for %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['en', 'The keeper Größmann polishes the lens on Fridays. '],
    ['en', 'The ferryman Łukasz sails at dawn from pier nine. '],
    ['en', 'The word for hello is Привет, as the teacher said. '],
    ['de', 'Der Verein hat am Montag ein neues Boot bekommen, und der Vorstand kommt später. '],
    ['es', 'La casa de la esquina tiene dos plantas y un jardín. '],
  ])('takes for %s, whatever names are in it: %s', (language, text) => {
    const more = {
      en: 'On all other days his brother looks after the lamp, and visitors may climb the tower. ',
      de: 'Die Mitglieder treffen sich am Abend im Haus am See und reden von der Regatta. ',
      es: 'Los vecinos se reunen cada lunes para hablar de los precios del agua. ',
    }[language];
    expect(languageOf(text + String(more).repeat(3))).toBe(language);
  });

  it('judges a long text by its middle, in little time', () => {
    const text = `${'Kapitel. '.repeat(20)}${'The boiler was repaired in spring. '.repeat(50_000)}`;
    expect(languageOf(text)).toBe('en');
  });
});
