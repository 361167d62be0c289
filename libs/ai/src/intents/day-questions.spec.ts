import { EmbeddedIntentDetector } from './embedded-intent-detector';

describe('questions about a day', () => {
  const sut = new EmbeddedIntentDetector();
  const detect = (text: string) =>
    sut.detect({ text, now: new Date('2026-11-28T20:00:00Z'), timeZone: 'UTC' });

  it.each([
    ['what day is it tomorrow', { when: 'tomorrow' }],
    ["what was yesterday's date", { when: 'yesterday', tense: 'past' }],
    ['what date is next Friday?', { when: 'next Friday' }],
    ['what day of the week is Christmas', { when: 'Christmas' }],
    ['What weekday will 3 May be?', { when: '3 May' }],
    ['what day does Christmas fall on', { when: 'Christmas' }],
    ['what day was the 3rd of May', { when: 'the 3rd of May', tense: 'past' }],
    ['how many days until 3 May', { when: '3 May' }],
    ['how many days are left till Christmas?', { when: 'Christmas' }],
    ['how many weeks is it until Easter', { when: 'Easter', unit: 'weeks' }],
    ['how long is it until new year', { when: 'new year' }],
    ['how far away is Christmas', { when: 'Christmas' }],
    ['days until Halloween', { when: 'Halloween' }],
    ['how many days since 3 May', { when: '3 May', tense: 'past' }],
    ['how many days are there between 3 May and 10 June', { since: '3 May', when: '10 June' }],
    ["what's the date a week from today", { when: 'a week from today' }],
    ["what's the date in three days", { when: 'in three days' }],
    ['when is Boxing Day?', { when: 'Boxing Day' }],
    ['is Christmas on a Friday', { when: 'Christmas' }],
    ['tell me what day it is tomorrow', { when: 'tomorrow' }],
    ['what day is it tomorrow in tokyo', { when: 'tomorrow', place: 'tokyo', zone: 'Asia/Tokyo' }],
  ])('sees in %j what it names', async (text, slots) => {
    const { intent, slots: found } = await detect(text);

    expect({ intent, slots: found }).toEqual({ intent: 'date', slots });
  });

  it.each(['what day is it', "what's the date today", 'which month is it', 'is it Monday today'])(
    'takes %j for a question about today',
    async (text) => {
      await expect(detect(text)).resolves.toMatchObject({ intent: 'date', slots: {} });
    },
  );

  it.each([
    'what is the date of the battle of hastings',
    'what date is the match on',
    'what day is the bin collection',
    'when is the next train to Leeds',
    'how long until the cake is done',
    'how many days does it take to walk to Rome',
    'how long is the Nile',
    'what is the date of my wedding',
    'give me a date idea',
  ])('answers %j with no date', async (text) => {
    expect((await detect(text)).intent).not.toBe('date');
  });

  it.each([
    ['when is my birthday', 'recall_memory'],
    ['what is the date of the contract', 'ask_document'],
  ])('leaves %j to who knows it', async (text, intent) => {
    await expect(detect(text)).resolves.toMatchObject({ intent });
  });
});
