import { builtInModel } from '../built-in-model';
import { readIntent } from '../read-intent';

const read = (text: string) => readIntent(text, builtInModel());

describe('wordings about the conversation', () => {
  it.each([
    ['start a new conversation', 'new_conversation'],
    ['can we start a new chat please', 'new_conversation'],
    ["Let's start over.", 'new_conversation'],
    ['reset the conversation', 'new_conversation'],
    ['what did we talk about', 'summarise_conversation'],
    ['What have we been talking about so far?', 'summarise_conversation'],
    ['summarise our conversation', 'summarise_conversation'],
    ['can you sum up what we discussed', 'summarise_conversation'],
    ['repeat that please', 'repeat'],
    ['could you repeat that', 'repeat'],
    ['stop', 'cancel'],
    ['replay this song', 'replay_song'],
    ['play it again', 'replay_song'],
    ['stop the music', 'stop_music'],
    ['start the song over', 'replay_song'],
  ])('reads %j as %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it.each([
    'how do I start a conversation with a stranger',
    'summarise the French revolution',
    'what did they talk about in the film',
    'the conversation was about cheese',
  ])('leaves %j to general chat', (text) => {
    expect(read(text).intent).toBe('general_chat');
  });

  it('says what else the same words mean', () => {
    expect(read('repeat that').candidates.slice(0, 2)).toMatchObject([
      { intent: 'repeat', confidence: 0.93 },
      { intent: 'replay_song', confidence: 0.93 },
    ]);
  });
});
