import { Injectable } from '@nestjs/common';
import { PassageSetsRepository } from '../passages/passage-sets.repository';
import { IndexModel } from './index-model';

/** Leads the sets to the index's model, from the first passage to the last vector of the model before. */
@Injectable()
export class VectorTarget {
  private turnsTarget: string | undefined;

  constructor(
    private readonly sets: PassageSetsRepository,
    private readonly model: IndexModel,
  ) {}

  /** Queues what has another target. False where this instance has another model and must not embed. */
  async aim(signal: AbortSignal): Promise<boolean> {
    const { index, own } = await this.model.settle();
    if (index !== own) {
      this.turnsTarget = undefined;
      return false;
    }
    if (this.turnsTarget !== own) await this.sets.retargetTurns(own);
    this.turnsTarget = own;
    while (!signal.aborted && (await this.sets.retargetSome(own)));
    return true;
  }

  /** Lets the model serve where its vectors are complete. */
  async switchCompleted(): Promise<void> {
    const { index, own } = await this.model.settle();
    if (index === own) await this.sets.switchCompleted(own);
  }
}
