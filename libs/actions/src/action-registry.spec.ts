import { DiscoveryModule } from '@nestjs/core';
import { type Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ActionRegistry } from './action-registry';
import { ProvidesAction } from './provides-action.decorator';
import { AnAction, AReadingAction } from './testing/an-action';

@ProvidesAction()
class MusicAction extends AnAction {}

@ProvidesAction()
class ReadingAction extends AReadingAction {}

@ProvidesAction()
class Twin extends AnAction {
  override readonly intents = {};
}

@ProvidesAction()
class Rival extends AnAction {
  override readonly name = 'rival';
}

@ProvidesAction()
class Nameless extends AnAction {
  override readonly name = 'Not A Name';
}

@ProvidesAction()
class Stranger {}

describe(ActionRegistry.name, () => {
  const registryOf = async (...providers: Provider[]) => {
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      providers: [ActionRegistry, ...providers],
    }).compile();
    return (await module.init()).get(ActionRegistry);
  };
  const readOnly = { may: (_scope: string, access: string) => access === 'read' };

  it('finds what any module provides, by name and by intent', async () => {
    const sut = await registryOf(MusicAction, ReadingAction);

    expect(sut.action('play_song')).toBeInstanceOf(MusicAction);
    expect(sut.route('play_music')?.argumentsOf({ song: 'x' })).toEqual({ song: 'x' });
    expect(sut.action('no_such')).toBeUndefined();
  });

  it('offers to each caller only what the key may do', async () => {
    const sut = await registryOf(MusicAction, ReadingAction);

    expect(sut.permitted(readOnly).map(({ name }) => name)).toEqual(['show_song']);
    expect(sut.toolsFor({ may: (scope) => scope !== 'music' })).toEqual([]);
  });

  it('describes actions to models as functions with a JSON schema', async () => {
    const sut = await registryOf(MusicAction);

    expect(sut.toolsFor({ may: () => true })).toEqual([
      {
        name: 'play_song',
        description: 'Plays a song.',
        parameters: {
          type: 'object',
          properties: { song: { type: 'string', maxLength: 20 } },
          required: ['song'],
          additionalProperties: false,
        },
      },
    ]);
  });

  it.each([
    [[MusicAction, Twin], 'Two actions are called play_song'],
    [[MusicAction, Rival], 'play_music leads to both'],
    [[Nameless], 'Not A Name is no name'],
    [[Stranger], 'does not extend'],
  ])('fails the start for %s', async (providers, reason) => {
    await expect(registryOf(...providers)).rejects.toThrow(reason);
  });
});
