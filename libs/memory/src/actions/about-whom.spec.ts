import { fitsWhatIsAsked } from './about-whom';

describe(fitsWhatIsAsked.name, () => {
  it.each([
    ['Where do I live?', 'User lives in York', true],
    ['Where do I live?', "User's sister lives in Rome", false],
    ['Where does my sister live?', "User's sister lives in Rome", true],
    ['Where does my sister live?', 'User lives in York', false],
    ['What did I tell you about my mum?', "User's mother lives in Porto", true],
    ['What is my name?', "User's dog's name is Rex", false],
    ['What is my name?', "User's name is Sam", true],
    ["What is my dog's name?", "User's dog's name is Rex", true],
    ['What is my dog called?', "User's cat's name is Biscuit", false],
    ['What is my dog called?', 'User has a dog', true],
    ['Who lives in Rome?', "User's sister lives in Rome", true],
    ['What is my favourite song?', "User's favourite colour is green", false],
    ['What is my favourite colour?', "User's favourite colour is green", true],
    ['What do I like?', "User's favourite colour is green", true],
    ['Do I have a note?', 'The spare key is under the pot', true],
  ])('%j and %j: %s', (question, content, fits) => {
    expect(fitsWhatIsAsked(question, { content })).toBe(fits);
  });
});
