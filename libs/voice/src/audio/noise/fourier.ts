/** A fast Fourier transform of one size, a power of two: iterative, radix 2 (Cooley–Tukey), in place. */
export class Fourier {
  private readonly cosines: Float64Array;
  private readonly sines: Float64Array;
  private readonly reversed: Uint32Array;

  constructor(readonly size: number) {
    const angles = Float64Array.from({ length: size / 2 }, (_, n) => (-2 * Math.PI * n) / size);
    this.cosines = angles.map(Math.cos);
    this.sines = angles.map(Math.sin);
    const bits = Math.log2(size);
    this.reversed = Uint32Array.from({ length: size }, (_, n) => reverse(n, bits));
  }

  transform(re: Float64Array, im: Float64Array): void {
    this.shuffle(re, im);
    for (let width = 2; width <= this.size; width *= 2) {
      for (let start = 0; start < this.size; start += width) this.butterflies(re, im, start, width);
    }
  }

  /** By conjugation: the inverse is the transform with both parts exchanged, and scaled. */
  inverse(re: Float64Array, im: Float64Array): void {
    this.transform(im, re);
    for (let n = 0; n < this.size; n += 1) {
      re[n] = (re[n] ?? 0) / this.size;
      im[n] = (im[n] ?? 0) / this.size;
    }
  }

  private shuffle(re: Float64Array, im: Float64Array): void {
    for (let n = 0; n < this.size; n += 1) {
      const other = this.reversed[n] ?? 0;
      if (other <= n) continue;
      [re[n], re[other]] = [re[other] ?? 0, re[n] ?? 0];
      [im[n], im[other]] = [im[other] ?? 0, im[n] ?? 0];
    }
  }

  private butterflies(re: Float64Array, im: Float64Array, start: number, width: number): void {
    const half = width / 2;
    const step = this.size / width;
    for (let n = 0; n < half; n += 1) {
      const cosine = this.cosines[n * step] ?? 0;
      const sine = this.sines[n * step] ?? 0;
      const a = start + n;
      const b = a + half;
      const [x = 0, y = 0] = [re[b], im[b]];
      const turnedRe = x * cosine - y * sine;
      const turnedIm = x * sine + y * cosine;
      re[b] = (re[a] ?? 0) - turnedRe;
      im[b] = (im[a] ?? 0) - turnedIm;
      re[a] = (re[a] ?? 0) + turnedRe;
      im[a] = (im[a] ?? 0) + turnedIm;
    }
  }
}

function reverse(number: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit += 1) result |= ((number >> bit) & 1) << (bits - 1 - bit);
  return result;
}
