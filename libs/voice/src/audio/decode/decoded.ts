import { DomainError } from '@parley/common';

/** A piece of decoded sound: one array for each channel, -1 to 1. */
export interface Decoded {
  readonly channels: readonly Float32Array[];
  readonly sampleRateHz: number;
}

export function unreadable(detail: string): DomainError {
  return new DomainError('unprocessable', `The audio cannot be read: ${detail}.`, {
    code: 'unreadable_audio',
  });
}
