import { fitsWhomIsAsked } from './about-whom';

describe(fitsWhomIsAsked.name, () => {
  it.each([
    ['Where do I live?', 'User lives in York', true],
    ['Where do I live?', "User's sister lives in Rome", false],
    ['Where does my sister live?', "User's sister lives in Rome", true],
    ['What is my name?', "User's dog's name is Rex", false],
    ['What is my name?', "User's name is Sam", true],
    ["What is my dog's name?", "User's dog's name is Rex", true],
    ['Who lives in Rome?', "User's sister lives in Rome", true],
    ['What do I like?', "User's favourite colour is green", true],
    ['Do I have a note?', 'The spare key is under the pot', true],
  ])('%j and %j: %s', (question, content, fits) => {
    expect(fitsWhomIsAsked(question, { content })).toBe(fits);
  });
});
