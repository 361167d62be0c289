import { answerTypeOf, hasAnswerOf } from './answer-type';

describe(answerTypeOf.name, () => {
  it.each([
    ['How long is the warranty?', 'duration'],
    ['When does the shop open?', 'time'],
    ['At what time does it close?', 'time'],
    ['Who signed the contract?', 'person'],
    ['What does E4 mean?', undefined],
    ['Wie viel kostet ein Zimmer?', 'price'],
    ['Wann beginnt der Kurs?', 'time'],
    ['Wer hat den Schlüssel?', 'person'],
    ['Combien coûte un billet ?', 'price'],
    ['Quand part le train ?', 'time'],
    ['¿Cuántas plazas hay?', 'number'],
    ['¿A qué hora abre?', 'time'],
    ['¿Quién manda aquí?', 'person'],
    ['Сколько стоит билет?', 'price'],
    ['Когда открывается музей?', 'time'],
    ['Кто это сказал?', 'person'],
    ['料金はいくらですか', 'price'],
    ['いつ始まりますか', 'time'],
    ['How many rooms are there?', 'number'],
    ['Wie lange dauert es?', 'duration'],
    ['What colour is the door?', 'colour'],
    ['How much does the machine weigh?', 'weight'],
    ['¿A qué temperatura está el agua?', 'temperature'],
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
    ['price', 'A room costs £40.', 'There are 40 rooms.'],
    ['price', 'Der Eintritt ist kostenlos.', 'Der Eintritt ist um neun.'],
    ['duration', 'It covers five years.', 'It covers 40 parts.'],
    ['duration', 'Файл хранится семь дней.', 'Файл весит семь килограммов.'],
    ['temperature', 'Laver à quarante degrés.', 'Laver avec 40 grammes.'],
    ['weight', 'It takes up to 8 kg.', 'It takes up to 8 hours.'],
    ['colour', 'ランプは赤です', 'ランプは三つです'],
  ] as const)('%s is in %s, not in %s', (type, sentence, other) => {
    expect(hasAnswerOf(type, sentence)).toBe(true);
    expect(hasAnswerOf(type, other)).toBe(false);
  });
});
