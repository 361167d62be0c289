import { chosenOf } from './choice';

const ITEMS = ['User lives in York', 'User has a dog', "User's sister lives in Rome"];

describe(chosenOf.name, () => {
  it.each([
    ['2', [1]],
    ['the second one', [1]],
    ['one and three', [0, 2]],
    ['the last one', [2]],
    ['the one with my sister', [2]],
    ['the dog', [1]],
    ['all of them', 'all'],
    ['none of them', 'none'],
    ["don't forget any", 'none'],
    ['number five', undefined],
    ['where I live', undefined],
    ['what time is it?', undefined],
  ])('takes %j as %j', (reply, choice) => {
    expect(chosenOf(ITEMS, reply)).toEqual(choice);
  });
});
