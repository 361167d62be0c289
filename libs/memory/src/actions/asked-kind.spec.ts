import { askedKind } from './asked-kind';

describe(askedKind.name, () => {
  it.each([
    ['what do I hate', 'likes:', 'no'],
    ["what don't I like?", 'likes:', 'no'],
    ["which things can't I stand", 'likes:', 'no'],
    ['What do I like?', 'likes:', 'yes'],
    ['what things do I really enjoy doing', 'likes:', 'yes'],
    ['what are my hobbies', 'likes:', 'yes'],
    ['what am I allergic to', 'allergy:', undefined],
    ['what are my allergies?', 'allergy:', undefined],
    ['do I have any allergies', 'allergy:', undefined],
    ['what are my favourites', 'favourite:', undefined],
    ['what appointments do I have?', 'appointment:', undefined],
    ['do I have any meetings', 'appointment:', undefined],
    ["what's on my calendar", 'appointment:', undefined],
    ['what pets do I have', 'pet:', undefined],
    ['what languages do I speak', 'speaks:', undefined],
    ['what is my name?', 'name', undefined],
    ['who am I', 'name', undefined],
    ['do you know who I am', 'name', undefined],
    ['where do I live now', 'lives_in', undefined],
    ['how old am I', 'age', undefined],
    ['Where do I live, please?', 'lives_in', undefined],
    ['where do I work', 'works_at', undefined],
    ["what's my job?", 'works_as', undefined],
    ['what is my favourite colour?', 'favourite:color', undefined],
    ["what's my favorite color", 'favourite:color', undefined],
  ])('sees in %j that all of %s are wanted', (question, attribute, value) => {
    const asked = askedKind(question);

    expect(asked?.kind.attributes).toContain(attribute);
    expect(asked?.kind.value).toBe(value);
  });

  it('hears the day to which appointments are narrowed', () => {
    expect(askedKind('what meetings do I have tomorrow?')?.when).toBe('tomorrow');
    expect(askedKind('do I have an appointment on Monday')?.when).toBe('on monday');
  });

  it.each([
    'what music do I like',
    'what do I like to drink',
    'do I like jazz',
    "what is my sister's name",
  ])('leaves %j to be looked up', (question) => {
    expect(askedKind(question)).toBeUndefined();
  });
});
