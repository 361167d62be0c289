import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancelledError, DomainError } from '@parley/common';
import { toSamples } from '@parley/ai';
import { LISTENING_HZ } from '../audio/speech-sound';
import { unreadable } from '../audio/decode/decoded';

const TIME_LIMIT_MS = 30_000;

/** Decodes what our own decoders do not know (M4A, AAC, AIFF, AU, Vorbis in WebM) by the ffmpeg of the machine. */
export class FfmpegDecoder {
  constructor(
    private readonly command: string,
    private readonly maxSeconds: number,
  ) {}

  /** 16 kHz mono. @throws DomainError `unprocessable`, `too_large`; CancelledError. */
  async decode(file: string, signal: AbortSignal): Promise<Int16Array> {
    const words = ['-nostdin', '-v', 'error', '-protocol_whitelist', 'file,pipe', '-i', file];
    // One second more than is allowed, so that too long can be told from just right.
    const output = ['-t', String(this.maxSeconds + 1), '-ac', '1', '-ar', String(LISTENING_HZ)];
    const bytes = await this.run([...words, '-vn', ...output, '-f', 's16le', 'pipe:1'], signal);
    const samples = toSamples(bytes);
    if (samples.length === 0) throw unreadable('it holds no sound');
    if (samples.length <= this.maxSeconds * LISTENING_HZ) return samples;
    throw new DomainError('too_large', `The audio is longer than ${this.maxSeconds} seconds.`, {
      code: 'audio_too_long',
    });
  }

  /** Through a file, because what it needs first may stand at the end of a recording. */
  async decodeBytes(bytes: Uint8Array, signal: AbortSignal): Promise<Int16Array> {
    const directory = await mkdtemp(join(tmpdir(), 'parley-audio-'));
    try {
      const file = join(directory, 'recording');
      await writeFile(file, bytes);
      return await this.decode(file, signal);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  private run(words: readonly string[], signal: AbortSignal): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const options = { stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] };
      const child = spawn(this.command, [...words], {
        ...options,
        signal,
        timeout: TIME_LIMIT_MS,
        killSignal: 'SIGKILL',
      });
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.on('error', (error) => reject(signal.aborted ? new CancelledError() : error));
      child.on('close', (status) => {
        if (status === 0) resolve(Buffer.concat(chunks));
        else reject(unreadable('ffmpeg cannot decode it'));
      });
    });
  }
}
