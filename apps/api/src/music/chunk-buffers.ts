/** Read and handed on at once: enough to keep a fast client busy, little enough for a thousand slow ones. */
const CHUNK_BYTES = 256 * 1024;
const MAX_FREE = 64;

/**
 * Buffers for streams, used again and again: made anew for each chunk they would have the garbage collector walk
 * through the whole library's catalogue some times a second.
 */
export class ChunkBuffers {
  private readonly free: Buffer[] = [];

  take(): Buffer {
    return this.free.pop() ?? Buffer.allocUnsafeSlow(CHUNK_BYTES);
  }

  /** Only of a buffer that nobody reads any more. */
  giveBack(buffer: Buffer): void {
    if (this.free.length < MAX_FREE) this.free.push(buffer);
  }
}
