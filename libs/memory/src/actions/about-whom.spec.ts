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
    ['What is my dog called?', 'User has a dog', false],
    ["What's my daughter's name?", "User's daughter Emma is 7 years old", false],
    ["What's my daughter's name?", "User's daughter's name is Emma", true],
    ['How old is my daughter?', "User's daughter's name is Emma", false],
    ['How old is my daughter?', "User's daughter Emma is 7 years old", true],
    ["When is my daughter's birthday?", "User's daughter Emma is 7 years old", false],
    ['When is my anniversary?', "User's birthday is 3 May", false],
    ['Where do I work?', 'User works as a nurse', false],
    ['Where did I use to live?', 'User lives in York', false],
    ['Where do I work?', "User works at St Mary's hospital", true],
    ['What do I do for a living?', 'User works as a nurse', true],
    ['What is my address?', "User's e-mail address is a@b.org", false],
    ['What music do I like?', 'User dislikes jazz', false],
    ['What music do I like?', 'User enjoys jazz', true],
    ['Do I like hiking?', 'User no longer likes hiking', true],
    ['What is my favorite color?', "User's favourite colour is blue", true],
    ['When do I meet Tom?', 'User has a meeting with Tom on Monday, 30 November 2026', true],
    [
      'What is my bank account number?',
      'User has a meeting with the bank on Monday, 30 November 2026',
      false,
    ],
    ['Where do I live?', 'User asked to remember: the flat is on Hill Road', true],
    ['Who lives in Rome?', "User's sister lives in Rome", true],
    ['What is my favourite song?', "User's favourite colour is green", false],
    ['What is my favourite colour?', "User's favourite colour is green", true],
    ['What do I like?', "User's favourite colour is green", false],
    ['Do I have a note?', 'The spare key is under the pot', true],
  ])('%j and %j: %s', (question, content, fits) => {
    expect(fitsWhatIsAsked(question, { content })).toBe(fits);
  });
});
