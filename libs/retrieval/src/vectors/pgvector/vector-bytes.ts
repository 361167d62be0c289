const HEADER_BYTES = 20;

/** A vector in pgvector's binary format: how many numbers, two empty bytes, 32-bit floats, all big-endian. */
export function toVectorBytes(numbers: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 + 4 * numbers.length);
  bytes.writeUInt16BE(numbers.length, 0);
  for (const [index, number] of numbers.entries()) bytes.writeFloatBE(number, 4 + 4 * index);
  return bytes;
}

/** PostgreSQL's binary format of an array of vectors; `typeOid` is that of the type `vector`. */
export function toVectorArrayBytes(vectors: readonly Float32Array[], typeOid: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  for (const [at, number] of [1, 0, typeOid, vectors.length, 1].entries()) {
    header.writeUInt32BE(number, 4 * at);
  }
  const parts = vectors.flatMap((vector) => {
    const bytes = toVectorBytes(vector);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat([header, ...parts]);
}
