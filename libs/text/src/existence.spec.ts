import { asksForExistence } from './existence';

describe(asksForExistence.name, () => {
  it.each([
    'Is there a lift?',
    'Do you sell stamps?',
    'Gibt es einen Aufzug?',
    'Habt ihr Kindersitze?',
    'Y a-t-il un ascenseur ?',
    "Est-ce qu'il y a un bar ?",
    '¿Hay ascensor?',
    'Есть ли лифт?',
    'エレベーターはありますか',
  ])('hears it in %s', (question) => {
    expect(asksForExistence(question)).toBe(true);
  });

  it.each([
    'Where is the lift?',
    'How many lifts are there?',
    'Wann gibt es Frühstück?',
    'Où y a-t-il un bar ?',
    '¿Dónde hay agua?',
    'Когда есть горячая вода?',
    '料金はいくらですか',
  ])('does not in %s', (question) => {
    expect(asksForExistence(question)).toBe(false);
  });
});
