import { type Decoded, unreadable } from './decoded';

const CHUNK_BYTES = 65_536;

interface Output {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
}

/** What the decoders of the wasm-audio-decoders family have in common. */
interface WasmDecoder {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): Output | Promise<Output>;
  flush?(): Output | Promise<Output>;
  free(): unknown;
}

export type WasmFormat = 'mp3' | 'flac' | 'ogg-flac' | 'ogg-vorbis';

/** Decodes piece by piece, so that an hour of sound is noticed before it fills the memory. */
export async function* decodeWasm(file: Buffer, format: WasmFormat): AsyncGenerator<Decoded> {
  const decoder = await open(format);
  try {
    await decoder.ready;
    for (let at = 0; at < file.length; at += CHUNK_BYTES) {
      yield* pieceOf(await decoder.decode(file.subarray(at, at + CHUNK_BYTES)));
    }
    if (decoder.flush !== undefined) yield* pieceOf(await decoder.flush());
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : 'it is damaged');
  } finally {
    decoder.free();
  }
}

function* pieceOf({ channelData, samplesDecoded, sampleRate }: Output): Generator<Decoded> {
  if (samplesDecoded > 0) yield { channels: channelData, sampleRateHz: sampleRate };
}

async function open(format: WasmFormat): Promise<WasmDecoder> {
  switch (format) {
    case 'mp3': {
      const { MPEGDecoder } = await import('mpg123-decoder');
      return new MPEGDecoder();
    }
    case 'flac':
    case 'ogg-flac': {
      const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
      return new FLACDecoder();
    }
    case 'ogg-vorbis': {
      const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
      return new OggVorbisDecoder();
    }
  }
}
