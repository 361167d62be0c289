import { Injectable } from '@nestjs/common';
import { Memory } from '@parley/memory';
import type { SessionScope } from '@parley/sessions';
import { ContributesStatus, type StatusContribution } from '../system/features';

/** Says that facts are remembered, and how many; FEATURES_DISABLED switches it off. */
@Injectable()
@ContributesStatus()
export class MemoryStatus implements StatusContribution {
  readonly flag = 'memory';

  constructor(private readonly memory: Memory) {}

  isAvailable(): boolean {
    return true;
  }

  async stats(scope: SessionScope): Promise<Readonly<Record<string, number>>> {
    const { facts, conversations } = await this.memory.totals(scope === 'all' ? {} : scope);
    return { total_facts: facts, total_conversations: conversations };
  }
}
