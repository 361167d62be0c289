import { answerTypeOf, hasAnswerOf } from './answer-type';

describe(answerTypeOf.name, () => {
  it.each([
    ['How long is the warranty?', 'number'],
    ['When does the shop open?', 'time'],
    ['At what time does it close?', 'time'],
    ['Who signed the contract?', 'person'],
    ['What does E4 mean?', undefined],
    ['Wie viel kostet ein Zimmer?', 'number'],
    ['Wann beginnt der Kurs?', 'time'],
    ['Wer hat den Schlüssel?', 'person'],
    ['Combien coûte un billet ?', 'number'],
    ['Quand part le train ?', 'time'],
    ['¿Cuántas plazas hay?', 'number'],
    ['¿A qué hora abre?', 'time'],
    ['¿Quién manda aquí?', 'person'],
    ['Сколько стоит билет?', 'number'],
    ['Когда открывается музей?', 'time'],
    ['Кто это сказал?', 'person'],
    ['料金はいくらですか', 'number'],
    ['いつ始まりますか', 'time'],
  ])('of %s is %s', (question, type) => {
    expect(answerTypeOf(question)).toBe(type);
  });
});

describe(hasAnswerOf.name, () => {
  it.each([
    ['number', 'It costs £40.', 'It is expensive.'],
    ['number', 'Es kostet dreißig Euro.', 'Das ist teuer.'],
    ['number', 'Cuesta sesenta euros.', 'Es caro.'],
    ['number', '料金は八千円です', '高いです'],
    ['time', 'It opens on Monday.', 'It is open.'],
    ['time', 'Открыто по средам.', 'Открыто.'],
    ['person', 'Ask for Mrs Okafor.', 'Look it up.'],
  ] as const)('%s is in %s, not in %s', (type, sentence, other) => {
    expect(hasAnswerOf(type, sentence)).toBe(true);
    expect(hasAnswerOf(type, other)).toBe(false);
  });
});
