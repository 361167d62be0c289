import type { ClaimOutcome } from '../claim-outcome';
import type { KeyName } from '../held-keys';

/** Answers attempts to claim as it is told, and notes what is released. Stands in for `IdempotencyRepository`. */
export class ScriptedClaims {
  /** Called for each attempt. */
  onClaim: (request: KeyName) => Promise<ClaimOutcome> = () =>
    Promise.resolve({ outcome: 'claimed', ref: null });
  onRelease: () => Promise<void> = () => Promise.resolve();
  readonly released: string[] = [];
  attempts = 0;

  claim(request: KeyName): Promise<ClaimOutcome> {
    this.attempts++;
    return this.onClaim(request);
  }

  async release({ key }: KeyName): Promise<void> {
    await this.onRelease();
    this.released.push(key);
  }
}
