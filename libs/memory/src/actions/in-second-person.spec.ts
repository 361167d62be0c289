import { inSecondPerson } from './in-second-person';

describe(inSecondPerson.name, () => {
  it.each([
    ['User lives in York', 'you live in York'],
    ['User is allergic to nuts', 'you are allergic to nuts'],
    ['User has a dog', 'you have a dog'],
    ['User does not eat meat', 'you do not eat meat'],
    ['User studies law', 'you study law'],
    ['User teaches maths', 'you teach maths'],
    ['User goes running', 'you go running'],
    ['User uses a Mac', 'you use a Mac'],
    ['User enjoys jazz', 'you enjoy jazz'],
    ['User no longer likes hiking', 'you no longer like hiking'],
    ['User was born in Rome', 'you were born in Rome'],
    ["User's sister lives in Rome", 'your sister lives in Rome'],
    ["User's favourite colour is blue", 'your favourite colour is blue'],
    ['User asked to remember: I parked my car on level 3', 'you parked your car on level 3'],
    ['the boiler was serviced in March', 'the boiler was serviced in March'],
  ])('says %j as %j', (content, said) => {
    expect(inSecondPerson(content)).toBe(said);
  });
});
