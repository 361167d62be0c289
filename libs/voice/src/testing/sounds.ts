/** A pure tone, -1 to 1. */
export function aTone(hertz: number, seconds: number, sampleRateHz: number): Float32Array {
  return Float32Array.from(
    { length: seconds * sampleRateHz },
    (_, n) => 0.4 * Math.sin((2 * Math.PI * hertz * n) / sampleRateHz),
  );
}

/** White noise that is the same every time (a linear congruential generator). */
export function someNoise(seconds: number, sampleRateHz: number, level = 0.1): Float32Array {
  let state = 1;
  return Float32Array.from({ length: seconds * sampleRateHz }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return level * (state / 2_147_483_648 - 1);
  });
}

/** How strong a frequency is in a sound: its amplitude (Goertzel). */
export function strengthOf(hertz: number, samples: Float32Array, sampleRateHz: number): number {
  let [re, im] = [0, 0];
  samples.forEach((sample, n) => {
    const angle = (2 * Math.PI * hertz * n) / sampleRateHz;
    re += sample * Math.cos(angle);
    im -= sample * Math.sin(angle);
  });
  return (2 * Math.hypot(re, im)) / samples.length;
}

export function concatenated(...parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => Array.from(part)));
}
