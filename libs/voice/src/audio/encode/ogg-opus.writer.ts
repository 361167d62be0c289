/** Granule positions count samples of 48 kHz; a packet is 20 ms. */
const PACKET_SAMPLES = 960;
const PRE_SKIP = 312;
const MAX_PACKETS = 50;
const FIRST = 0x02;
const LAST = 0x04;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n << 24;
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
  return value >>> 0;
});

/** Wraps Opus packets into an Ogg stream (RFC 3533, RFC 7845), page by page as they come. */
export class OggOpusWriter {
  private sequence = 0;
  private granule = 0;

  constructor(private readonly serial: number) {}

  head(): Buffer {
    const id = Buffer.alloc(19);
    id.write('OpusHead', 'latin1');
    id.writeUInt8(1, 8);
    id.writeUInt8(1, 9);
    id.writeUInt16LE(PRE_SKIP, 10);
    id.writeUInt32LE(24_000, 12);
    const vendor = 'parley';
    const tags = Buffer.alloc(16 + vendor.length);
    tags.write('OpusTags', 'latin1');
    tags.writeUInt32LE(vendor.length, 8);
    tags.write(vendor, 12, 'latin1');
    return Buffer.concat([this.page([id], FIRST), this.page([tags], 0)]);
  }

  /** Pages for packets of 20 ms each; `isLast` ends the stream. */
  write(packets: readonly Uint8Array[], isLast: boolean): Buffer {
    const pages: Buffer[] = [];
    for (let at = 0; at < packets.length; at += MAX_PACKETS) {
      const some = packets.slice(at, at + MAX_PACKETS);
      this.granule += some.length * PACKET_SAMPLES;
      pages.push(this.page(some, isLast && at + MAX_PACKETS >= packets.length ? LAST : 0));
    }
    if (isLast && packets.length === 0) pages.push(this.page([], LAST));
    return Buffer.concat(pages);
  }

  private page(packets: readonly Uint8Array[], type: number): Buffer {
    const lacing = packets.flatMap(({ length }) => [
      ...Array<number>(Math.floor(length / 255)).fill(255),
      length % 255,
    ]);
    const header = Buffer.alloc(27 + lacing.length);
    header.write('OggS', 'latin1');
    header.writeUInt8(type, 5);
    header.writeBigUInt64LE(BigInt(this.granule), 6);
    header.writeUInt32LE(this.serial, 14);
    header.writeUInt32LE(this.sequence, 18);
    header.writeUInt8(lacing.length, 26);
    header.set(lacing, 27);
    this.sequence += 1;
    const page = Buffer.concat([header, ...packets]);
    page.writeUInt32LE(crcOf(page), 22);
    return page;
  }
}

function crcOf(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) crc = ((crc << 8) ^ (CRC_TABLE[(crc >>> 24) ^ byte] ?? 0)) >>> 0;
  return crc;
}
