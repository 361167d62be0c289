const PAGE_HEADER_BYTES = 27;

/** The packets of an Ogg stream (RFC 3533), across pages; what is cut off at the end is left out. */
export function* oggPackets(file: Buffer): Generator<Buffer> {
  let open: Buffer[] = [];
  let at = file.indexOf('OggS');
  while (at >= 0 && at + PAGE_HEADER_BYTES <= file.length) {
    const segments = file.readUInt8(at + 26);
    const sizes = file.subarray(at + PAGE_HEADER_BYTES, at + PAGE_HEADER_BYTES + segments);
    let from = at + PAGE_HEADER_BYTES + segments;
    for (const size of sizes) {
      const piece = file.subarray(from, from + size);
      if (piece.length < size) return;
      open.push(piece);
      from += size;
      if (size < 255) {
        yield Buffer.concat(open);
        open = [];
      }
    }
    at = file.indexOf('OggS', from);
  }
}
