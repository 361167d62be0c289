import { type ChildProcess, spawn } from 'node:child_process';
import { CancelledError, DomainError } from '@parley/common';

export interface Recognition {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly timeLimitMs: number;
}

/** Runs one recognition as a child process, which never outlives its caller. Resolves when it has done its work. */
export function runRecognition(
  { command, arguments: words, timeLimitMs }: Recognition,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new CancelledError());
      return;
    }
    const child = spawn(command, [...words], { stdio: 'ignore' });
    const tooSlow = new DomainError('provider_timeout', 'The recogniser took too long.', {
      code: 'recogniser_too_slow',
    });
    const end = endingOf(child, reject);
    const timer = setTimeout(() => end(tooSlow), timeLimitMs);
    const leave = () => end(new CancelledError());
    signal.addEventListener('abort', leave, { once: true });
    child.on('error', (cause) => end(failed(cause.message)));
    child.on('close', (status) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      if (status === 0) resolve();
      else reject(failed(`status ${status ?? 'unknown'}`));
    });
  });
}

function endingOf(child: ChildProcess, reject: (error: Error) => void): (error: Error) => void {
  return (error) => {
    child.kill('SIGKILL');
    reject(error);
  };
}

function failed(cause: string): DomainError {
  return new DomainError('provider_failed', 'The recogniser failed. Try again.', {
    code: 'recogniser_failed',
    cause,
  });
}
