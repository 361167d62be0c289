import { nearestIn } from './nearest-in';

/** Numbers of a vector of length 1 are seldom larger; those are cut. */
const LARGEST_NUMBER = 0.35;
const SCALE = 127 / LARGEST_NUMBER;
/** Bytes of one block: small enough to get at once, large enough that there are few. */
const BLOCK_BYTES = 8 * 1024 * 1024;

/** Vectors in bytes: a quarter of the memory and four times as fast to compare, at the price of a rounding. */
export class CoarseVectors {
  private readonly blocks: Int8Array[] = [];
  private readonly rowsABlock: number;
  private rows = 0;

  constructor(private readonly dimensions: number) {
    this.rowsABlock = Math.max(1, Math.floor(BLOCK_BYTES / dimensions));
  }

  add(numbers: Float32Array): void {
    const { dimensions, rowsABlock } = this;
    for (let from = 0; from < numbers.length; from += dimensions) {
      if (this.rows % rowsABlock === 0) this.blocks.push(new Int8Array(rowsABlock * dimensions));
      const at = (this.rows % rowsABlock) * dimensions;
      roundInto(numbers.subarray(from, from + dimensions), this.blocks.at(-1), at);
      this.rows += 1;
    }
  }

  /** Rows about nearest to the query, nearest first. */
  nearest(query: Float32Array, count: number): Uint32Array {
    const coarse = new Int8Array(query.length);
    roundInto(query, coarse, 0);
    return nearestIn(this.blocks, coarse, { rows: this.rows, rowsABlock: this.rowsABlock, count });
  }
}

function roundInto(numbers: Float32Array, target: Int8Array | undefined, at: number): void {
  if (target === undefined) return;
  for (let index = 0; index < numbers.length; index += 1) {
    const scaled = Math.round((numbers[index] ?? 0) * SCALE);
    target[at + index] = scaled > 127 ? 127 : scaled < -127 ? -127 : scaled;
  }
}
