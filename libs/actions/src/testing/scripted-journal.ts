import type { ActionResult } from '../action';
import type { Claim } from '../action-journal';

/** A journal that remembers what it is told. */
export class ScriptedJournal {
  claimed: string[] = [];
  readonly settled: (ActionResult | null)[] = [];
  next: Claim = { state: 'run' };

  claim({ key }: { readonly key: string }): Promise<Claim> {
    this.claimed.push(key);
    return Promise.resolve(this.next);
  }

  settle(_key: string, _context: unknown, result: ActionResult | null): Promise<void> {
    this.settled.push(result);
    return Promise.resolve();
  }
}
