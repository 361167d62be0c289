/** Sound without a container: 16-bit signed PCM, one channel. */
export interface SpeechClip {
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

export function durationMsOf({ samples, sampleRateHz }: SpeechClip): number {
  return (samples.length / sampleRateHz) * 1000;
}
