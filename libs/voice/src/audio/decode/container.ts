/** What a file is by its first bytes; its name and declared type do not count. */
export type Container =
  | 'wav'
  | 'mp3'
  | 'flac'
  | 'ogg-opus'
  | 'ogg-vorbis'
  | 'ogg-flac'
  | 'webm'
  | 'webm-vorbis'
  | 'mp4'
  | 'aac'
  | 'aiff'
  | 'au'
  | 'other';

/** How many bytes `containerOf` wants to see: a WebM file says late what is in it. */
export const SNIFFED_BYTES = 2_048;

export function containerOf(head: Uint8Array): Container {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (text.startsWith('RIFF') && text.startsWith('WAVE', 8)) return 'wav';
  if (text.startsWith('OggS')) return oggCodec(text);
  if (text.startsWith('fLaC')) return 'flac';
  if (text.startsWith('\x1A\x45\xDF\xA3')) return webmCodec(text);
  if (text.startsWith('FORM') && text.startsWith('AIF', 8)) return 'aiff';
  if (text.startsWith('.snd')) return 'au';
  if (text.startsWith('ftyp', 4)) return 'mp4';
  if (text.startsWith('ID3')) return 'mp3';
  return mpegFrame(head);
}

function oggCodec(text: string): Container {
  if (text.includes('OpusHead')) return 'ogg-opus';
  if (text.includes('\x01vorbis')) return 'ogg-vorbis';
  return text.includes('\x7FFLAC') ? 'ogg-flac' : 'other';
}

function webmCodec(text: string): Container {
  return text.includes('A_VORBIS') && !text.includes('A_OPUS') ? 'webm-vorbis' : 'webm';
}

/** Eleven bits of sync; a layer of zero is AAC in ADTS. */
function mpegFrame([first = 0, second = 0]: Uint8Array): Container {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return 'other';
  return (second & 0x06) === 0 ? 'aac' : 'mp3';
}
