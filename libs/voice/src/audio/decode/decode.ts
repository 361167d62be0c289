import { DomainError } from '@parley/common';
import { type Container, containerOf, SNIFFED_BYTES } from './container';
import type { Decoded } from './decoded';
import { oggPackets } from './ogg-packets';
import { decodeOpus } from './opus.decoder';
import { decodeWasm } from './wasm.decoder';
import { decodeWav } from './wav.decoder';
import { webmOpusPackets } from './webm-packets';

export const READABLE_CONTAINERS: ReadonlySet<Container> = new Set([
  'wav',
  'mp3',
  'flac',
  'ogg-opus',
  'ogg-vorbis',
  'ogg-flac',
  'webm',
]);

/** The sound of a file, piece by piece. @throws DomainError `unsupported_media`, `unprocessable` */
export function decode(file: Buffer): Iterable<Decoded> | AsyncIterable<Decoded> {
  const container = containerOf(file.subarray(0, SNIFFED_BYTES));
  switch (container) {
    case 'wav':
      return decodeWav(file);
    case 'ogg-opus':
      return decodeOpus(oggPackets(file));
    case 'webm':
      return decodeOpus(webmOpusPackets(file));
    case 'mp3':
    case 'flac':
    case 'ogg-flac':
    case 'ogg-vorbis':
      return decodeWasm(file, container);
    case 'mp4':
    case 'aac':
    case 'aiff':
    case 'au':
    case 'webm-vorbis':
    case 'other':
      throw unsupportedContainer(container);
  }
}

export function unsupportedContainer(container: Container): DomainError {
  const known = 'Send WAV, MP3, Ogg (Opus, Vorbis), WebM (Opus) or FLAC.';
  const sentence =
    container === 'other'
      ? `This is no audio file that is known here. ${known}`
      : `M4A, AAC, AIFF, AU and WebM with Vorbis need ffmpeg on the server, which is not installed. ${known}`;
  return new DomainError('unsupported_media', sentence, { code: 'unsupported_audio' });
}
