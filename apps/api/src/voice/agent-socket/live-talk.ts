import type { Clock } from '@parley/common';
import type { ConversationEvent, LiveConversation, Speaker } from '@parley/voice';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { toLiveFrame } from './live-frames.mapper';
import type { ConfigMessage } from './live-messages';
import { timed } from './voice-agent.mapper';

/** Raw sound is big: more of it in one frame might be too much for the client's outbox. */
const MOST_PCM_MS = 2_000;

type Speech = Extract<ConversationEvent, { readonly type: 'speech' }>;
type Sound = Extract<ConversationEvent, { readonly type: 'speech' | 'spoken' }>;

export interface LiveTalkParts {
  readonly client: ClientSocket;
  readonly config: ConfigMessage;
  readonly speaker: Speaker;
  readonly clock: Clock;
  readonly open: (emit: (event: ConversationEvent) => void) => LiveConversation;
  /** What broke and is no client's business. */
  readonly complain: (error: unknown) => void;
}

/** One client's free conversation: gives its events to the client as frames, in order, at the client's pace. */
export class LiveTalk {
  private open: LiveConversation | undefined;
  private line: Promise<void> = Promise.resolve();
  /** Nothing more is said of replies up to this one. */
  private cutReply = 0;
  private heldReply: number | undefined;
  /** The sound of a held reply, until it is resumed: no more is sent than what the client keeps already. */
  private held: Sound[] = [];

  constructor(private readonly parts: LiveTalkParts) {}

  /** A conversation that ended by itself begins again. */
  conversation(): LiveConversation {
    if (this.open?.hasEnded) {
      void this.open.close();
      this.open = undefined;
      this.cutReply = 0;
    }
    this.open ??= this.parts.open((event) => this.tell(event));
    return this.open;
  }

  async close(): Promise<void> {
    await this.open?.close();
    await this.line;
  }

  private tell(event: ConversationEvent): void {
    if (event.type === 'failed') this.parts.complain(event.error);
    // A cough is nothing to speak of while the microphone stays open.
    if (event.type === 'nothing_heard' && !event.isOver) return;
    if (event.type === 'held') this.heldReply = event.replyId;
    if (event.type === 'interrupted') this.cut(event.replyId);
    if (isSound(event) && event.replyId === this.heldReply) this.held.push(event);
    else this.enqueue(event);
    if (event.type === 'resumed') this.resume();
  }

  private enqueue(event: ConversationEvent): void {
    this.line = this.line.then(() => this.show(event)).catch(this.parts.complain);
  }

  private cut(replyId: number): void {
    this.cutReply = replyId;
    this.heldReply = undefined;
    this.held = [];
  }

  private resume(): void {
    const { held } = this;
    this.heldReply = undefined;
    this.held = [];
    for (const event of held) this.enqueue(event);
  }

  private async show(event: ConversationEvent): Promise<void> {
    const { client, clock } = this.parts;
    if (event.type === 'speech') await this.play(event);
    else client.send(toLiveFrame(event, clock.now()));
  }

  private async play(event: Speech): Promise<void> {
    const { replyId, sentence, text, clip } = event;
    const { client, clock, speaker, config } = this.parts;
    const { sampleRateHz } = clip;
    const most = config.format === 'pcm' ? (MOST_PCM_MS / 1000) * sampleRateHz : Infinity;
    for (let at = 0; at < clip.samples.length; at += most) {
      await client.untilRoomy();
      if (this.isSilent(event, at)) return;
      const samples = clip.samples.slice(at, at + most);
      const piece = { samples, sampleRateHz };
      const audio = await speaker.encode(piece, config.format, client.signal);
      // The user may have begun to speak meanwhile.
      if (this.isSilent(event, at)) return;
      const frame = {
        type: 'audio_segment' as const,
        reply_id: replyId,
        sentence,
        text,
        audio_base64: audio.toString('base64'),
        format: config.format,
        duration_ms: Math.round((samples.length / sampleRateHz) * 1000),
      };
      client.send(timed(frame, clock.now()));
    }
  }

  /** Whether nothing is to be sent of a piece of sound now; what is only held waits from `at` on. */
  private isSilent(event: Speech, at: number): boolean {
    if (event.replyId <= this.cutReply || !this.parts.client.isOpen) return true;
    if (event.replyId !== this.heldReply) return false;
    const { samples, sampleRateHz } = event.clip;
    this.held.unshift({ ...event, clip: { samples: samples.slice(at), sampleRateHz } });
    return true;
  }
}

function isSound(event: ConversationEvent): event is Sound {
  return event.type === 'speech' || event.type === 'spoken';
}
