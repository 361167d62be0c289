import { Injectable } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Config, loadConfig } from '@parley/config';
import { ContributesStatus, Features, type StatusContribution } from './features';

@ContributesStatus()
@Injectable()
class Memory implements StatusContribution {
  readonly flag = 'memory';
  isWorking = true;

  isAvailable(): boolean {
    return this.isWorking;
  }
}

describe(Features.name, () => {
  async function open(environment: Record<string, string> = {}) {
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      providers: [Features, Memory, { provide: Config, useValue: loadConfig(environment).config }],
    }).compile();
    await module.init();
    return { sut: module.get(Features), memory: module.get(Memory) };
  }

  it('finds what is built by its mark and calls the rest false', async () => {
    const { sut } = await open();
    expect(sut.flags).toEqual({
      conversation: true,
      memory: true,
      rag: false,
      eventBus: false,
      musicStreaming: false,
      sessionIsolation: true,
      websocket: false,
    });
  });

  it('says false of what is built and cannot work right now', async () => {
    const { sut, memory } = await open();
    memory.isWorking = false;
    expect(sut.flags.memory).toBe(false);
    expect(sut.available).toEqual([]);
  });

  it('says false of what is switched off', async () => {
    const { sut } = await open({ FEATURES_DISABLED: 'memory' });
    expect(sut.flags.memory).toBe(false);
  });
});
