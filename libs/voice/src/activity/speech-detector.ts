/** 32 ms of 16 kHz sound, what the detectors look at at a time. */
export const FRAME_SAMPLES = 512;

/** Follows one stream of sound and says whether somebody speaks. */
export interface SpeechDetector {
  readonly name: string;

  /** Takes a frame of 512 samples, -1 to 1; true while it is inside speech. */
  push(frame: Float32Array): boolean;

  /** Forgets what it has heard. */
  reset(): void;
}
