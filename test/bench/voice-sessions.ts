import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { toPcmBytes } from '@parley/ai';
import { CONVERSATION_DEFAULTS } from '@parley/voice';
import { WebSocket } from 'ws';
import type { Target } from './light-socket';
import { PROVIDERS } from './voice-script';

/** As the page at /realtime_client.html cuts its microphone. */
const PIECE_MS = 40;
export const PIECE_SAMPLES = 640;
const TURNS = 3;
/** So long after the first sound of an answer the user speaks again. */
const INTERRUPTS_AFTER_MS = 700;

export interface SessionFigures {
  /** From the end of speech to the first sound, without the providers' and the turn's own waits. */
  readonly addedMs: readonly number[];
  /**
   * From the user's first sound over the answer to the word to stop, after which nothing more is sent; infinite
   * where it did not come.
   */
  readonly bargeInMs: readonly number[];
  /** Longest wait between two pieces of one answer beyond the sound that was there. */
  readonly worstGapMs: number;
}

interface Frame {
  readonly type: string;
  readonly reply_id?: number;
  readonly duration_ms?: number;
}

/** One voice session in real time over a socket: each answer but the last is interrupted by the next turn. */
export async function runSession(server: Target, speech: Int16Array): Promise<SessionFigures> {
  const caller = await Caller.connect(server, speech);
  await caller.talk();
  return caller.figures();
}

/** The turn's wait runs beside hearing; then the model and the voice follow each other. */
function expectedMs(): number {
  const { hearingMs, firstTokenMs, voiceMs } = PROVIDERS;
  return Math.max(CONVERSATION_DEFAULTS.minEndpointingMs, hearingMs) + firstTokenMs + voiceMs;
}

class Caller {
  private readonly addedMs: number[] = [];
  private readonly bargeInMs: number[] = [];
  private worstGapMs = 0;
  private spokenTo = 0;
  private turns = 0;
  private stoppedAtMs = 0;
  private voiceSinceMs: number | undefined;
  private reply = { id: 0, heardUntilMs: 0 };
  private isOver = false;
  private failure: Error | undefined;

  private constructor(
    private readonly socket: WebSocket,
    private readonly speech: Int16Array,
  ) {
    this.spokenTo = speech.length;
    socket.on('message', (data: Buffer) => this.follow(JSON.parse(data.toString()) as Frame));
  }

  static async connect({ url, headers }: Target, speech: Int16Array): Promise<Caller> {
    const address = `${url.replace('http', 'ws')}/ws/voice-agent/${randomUUID()}`;
    const socket = new WebSocket(address, { headers });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'config' }));
    return new Caller(socket, speech);
  }

  /** Sends the microphone's sound, whatever it is, until the last answer is over. */
  async talk(): Promise<void> {
    this.speak();
    const startedMs = performance.now();
    for (let piece = 1; !this.isOver && this.failure === undefined; piece += 1) {
      const audio_data = toPcmBytes(this.nextPiece()).toString('base64');
      this.socket.send(JSON.stringify({ type: 'audio_chunk', audio_data, format: 'pcm' }));
      await delay(Math.max(0, startedMs + piece * PIECE_MS - performance.now()));
    }
    this.socket.close();
    if (this.failure !== undefined) throw this.failure;
  }

  figures(): SessionFigures {
    const { addedMs, worstGapMs } = this;
    const missing = Array.from({ length: TURNS - 1 - this.bargeInMs.length }, () => Infinity);
    return { addedMs, bargeInMs: [...this.bargeInMs, ...missing], worstGapMs };
  }

  private speak(): void {
    this.spokenTo = 0;
    this.turns += 1;
  }

  private nextPiece(): Int16Array {
    const from = this.spokenTo;
    this.spokenTo += PIECE_SAMPLES;
    const piece = new Int16Array(PIECE_SAMPLES);
    piece.set(this.speech.subarray(from, from + PIECE_SAMPLES));
    // The piece leaves when its last sample has been spoken.
    if (from === 0 && this.turns > 1) this.voiceSinceMs = performance.now() - PIECE_MS;
    return piece;
  }

  private follow(frame: Frame): void {
    const nowMs = performance.now();
    if (frame.type === 'speech_stopped') this.stoppedAtMs = nowMs;
    if (frame.type === 'audio_segment') this.play(frame, nowMs);
    if (frame.type === 'audio_hold' && this.voiceSinceMs !== undefined) {
      this.bargeInMs.push(nowMs - this.voiceSinceMs);
      this.voiceSinceMs = undefined;
    }
    if (frame.type === 'reply_over' && this.turns === TURNS) this.isOver = true;
    if (frame.type === 'error') this.failure = new Error(JSON.stringify(frame));
  }

  private play({ reply_id = 0, duration_ms = 0 }: Frame, nowMs: number): void {
    if (this.reply.id === reply_id) {
      this.worstGapMs = Math.max(this.worstGapMs, nowMs - this.reply.heardUntilMs);
      this.reply.heardUntilMs = Math.max(this.reply.heardUntilMs, nowMs) + duration_ms;
      return;
    }
    this.reply = { id: reply_id, heardUntilMs: nowMs + duration_ms };
    this.addedMs.push(nowMs - this.stoppedAtMs - expectedMs());
    if (this.turns < TURNS) setTimeout(() => this.speak(), INTERRUPTS_AFTER_MS);
  }
}
