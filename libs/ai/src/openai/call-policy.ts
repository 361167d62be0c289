import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  type RetryPolicy,
} from 'cockatiel';
import { ProviderError } from '../ports/provider.error';
import type { ProviderSource } from './provider-source';

export type Circuit = 'closed' | 'open' | 'half_open';

export interface CallPolicyOptions {
  readonly maxRetries: number;
  /** Middle of the first wait; it doubles and is spread by half to either side. */
  readonly retryBaseMs: number;
  /** Failures in a row that give the provider a rest. */
  readonly failuresToOpen: number;
  readonly restMs: number;
}

export const CALL_POLICY: CallPolicyOptions = {
  maxRetries: 2,
  retryBaseMs: 200,
  failuresToOpen: 5,
  restMs: 10_000,
};

/** A call; `isProbe` asks it to settle as soon as the provider has shown that it works again. */
export type Attempt = (isProbe: boolean) => Promise<void>;

/** What was asked of a provider since the process began; a retry is a call of its own. */
export interface CallCounts {
  readonly started: number;
  /** Refused, failed, broken off or too late; not what the caller gave up. */
  readonly failed: number;
}

/** Retries what a provider refused, and leaves it alone for a while when it keeps failing. */
export class CallPolicy {
  private readonly breaker: CircuitBreakerPolicy;
  private readonly retries: RetryPolicy;
  private started = 0;
  private failed = 0;

  constructor(
    private readonly source: ProviderSource,
    private readonly options: CallPolicyOptions,
    onChange: (circuit: Circuit) => void,
  ) {
    this.breaker = circuitBreaker(handleWhen(isProvidersFault), {
      halfOpenAfter: options.restMs,
      breaker: new ConsecutiveBreaker(options.failuresToOpen),
    });
    this.breaker.onStateChange((state) => onChange(toCircuit(state)));
    this.retries = retry(handleWhen(isRetryable), {
      maxAttempts: options.maxRetries,
      backoff: new DelegateBackoff((context) => this.waitMs(context)),
    });
  }

  get circuit(): Circuit {
    return toCircuit(this.breaker.state);
  }

  get calls(): CallCounts {
    return { started: this.started, failed: this.failed };
  }

  /** @throws ProviderError 'unavailable' at once while the circuit is open, and what `attempt` throws. */
  run(attempt: Attempt): Promise<void> {
    return this.retries.execute(() => this.runOnce(attempt));
  }

  private async runOnce(attempt: Attempt): Promise<void> {
    const { state } = this.breaker;
    // The library would let everybody wait for the one probe, which may take a whole time-out.
    if (state === CircuitState.HalfOpen) throw this.restingError();
    try {
      await this.breaker.execute(() => {
        this.started += 1;
        return attempt(state === CircuitState.Open);
      });
    } catch (error) {
      if (error instanceof ProviderError) this.failed += 1;
      throw error instanceof BrokenCircuitError ? this.restingError() : error;
    }
  }

  private restingError(): ProviderError {
    const { label, name } = this.source;
    return new ProviderError('unavailable', `${label} keeps failing. Try again shortly.`, {
      provider: name,
      code: 'provider_circuit_open',
      retryAfterMs: this.options.restMs,
    });
  }

  private waitMs({ attempt, result }: IRetryBackoffContext<unknown>): number {
    const error = 'error' in result ? result.error : undefined;
    const askedMs = error instanceof ProviderError ? error.retryAfterMs : undefined;
    if (askedMs !== undefined) return askedMs * (1 + 0.1 * Math.random());
    return this.options.retryBaseMs * 2 ** (attempt - 1) * (0.5 + Math.random());
  }
}

function isRetryable(error: Error): boolean {
  return error instanceof ProviderError && error.isRetryable;
}

/** Refusals (a bad key, a limit, a wrong model) say nothing about the provider's health. */
function isProvidersFault(error: Error): boolean {
  if (!(error instanceof ProviderError)) return false;
  const { status } = error;
  return status === undefined || status >= 498 || error.kind === 'provider_timeout';
}

function toCircuit(state: CircuitState): Circuit {
  switch (state) {
    case CircuitState.Closed:
      return 'closed';
    case CircuitState.HalfOpen:
      return 'half_open';
    case CircuitState.Open:
    case CircuitState.Isolated:
      return 'open';
  }
}
