import { LISTENING_HZ } from '../audio/speech-sound';
import { Alarm } from './alarm';
import { isBackchannel } from './backchannel';
import type { ConversationEnd } from './conversation-event';
import type { ConversationParts } from './conversation-parts';
import { HeardTurn } from './heard-turn';
import { Reply } from './reply';
import { waitAfter } from './turn-detector';
import { UtteranceBuffer } from './utterance-buffer';

/**
 * A live spoken conversation: who has the floor, and when it changes. Driven by frames of sound, by a
 * detector's word that somebody speaks, and by time; knows no transport.
 *
 * The user's voice holds the assistant at once. Only words end its turn: a cough, a "mhm" or noise let it
 * go on where it was.
 */
export class Conversation {
  private readonly leaving = new AbortController();
  private readonly buffer: UtteranceBuffer;
  private readonly turn = new HeardTurn();
  private readonly turnEnd: Alarm;
  private readonly falseAlarm: Alarm;
  private readonly starvation: Alarm;
  private readonly idleness: Alarm;
  private readonly length: Alarm;
  private reply: Reply | undefined;
  private replies = 0;
  /** What became of the last reply, which the next one waits for. */
  private settled: Promise<void> = Promise.resolve();
  /** Asked and never answered with a word: it belongs to what is asked next. */
  private unanswered = '';
  private isUserSpeaking = false;
  private stoppedAtMs = 0;
  private mayEndAtOnce = false;
  private isSaidToBeOver = false;
  private hasHeardSince = false;

  constructor(private readonly parts: ConversationParts) {
    const { timers, options } = parts;
    this.buffer = new UtteranceBuffer((options.maxUtteranceMs / 1000) * LISTENING_HZ);
    this.turnEnd = new Alarm(timers);
    this.falseAlarm = new Alarm(timers);
    this.starvation = new Alarm(timers);
    this.idleness = new Alarm(timers);
    this.length = new Alarm(timers);
    this.length.set(options.maxLengthMs, () => void this.close('too_long'));
    this.awaitUser();
  }

  get hasEnded(): boolean {
    return this.leaving.signal.aborted;
  }

  /** Sound of 16 kHz as it arrives. */
  hear(samples: Int16Array): void {
    if (this.hasEnded) return;
    this.buffer.push(samples);
    this.awaitSound();
    if (this.buffer.isFull) {
      this.speechStopped();
      this.speechStarted();
    }
  }

  /** The detector hears somebody speak. */
  speechStarted(): void {
    if (this.hasEnded || this.isUserSpeaking) return;
    this.isUserSpeaking = true;
    this.mayEndAtOnce = false;
    this.isSaidToBeOver = false;
    this.hasHeardSince = true;
    this.buffer.begin();
    for (const alarm of [this.turnEnd, this.falseAlarm, this.idleness]) alarm.clear();
    this.parts.emit({ type: 'user_started' });
    if (this.parts.options.allowInterruptions) this.reply?.hold();
  }

  /** The detector hears nobody any more. */
  speechStopped(): void {
    if (this.hasEnded || !this.isUserSpeaking) return;
    this.isUserSpeaking = false;
    this.stoppedAtMs = this.parts.timers.nowMs();
    this.parts.emit({ type: 'user_stopped' });
    void this.recognise(this.buffer.end());
    this.falseAlarm.set(this.parts.options.falseInterruptionMs, () => this.reply?.resume());
  }

  /** No more sound belongs to this turn: by the client's word, or because none comes. */
  audioEnded(isSaidSo = true): void {
    this.starvation.clear();
    if (this.hasEnded) return;
    this.mayEndAtOnce = true;
    this.isSaidToBeOver = isSaidSo;
    this.speechStopped();
    this.parts.restartDetector();
    if (!this.hasHeardSince) this.sayNothingHeard();
    this.hasHeardSince = false;
    if (isSaidSo) this.buffer.clear();
    this.considerTurnEnd();
  }

  /** Something typed; it counts at once. */
  write(text: string): void {
    if (this.hasEnded) return;
    this.turn.clear();
    this.buffer.clear();
    this.isUserSpeaking = false;
    this.turnEnd.clear();
    this.take(text);
  }

  /** The client has played so much of a reply. */
  played(replyId: number, playedMs: number): void {
    if (this.reply?.id === replyId) this.reply.mark(playedMs);
  }

  /** Stops the assistant without saying anything. */
  hush(): void {
    this.interrupt();
    this.awaitUser();
  }

  /** Ends it; resolves when every engine has been let go and what was heard is kept. */
  async close(reason: ConversationEnd = 'closed'): Promise<void> {
    if (!this.hasEnded) {
      this.interrupt();
      this.leaving.abort();
      const alarms = [this.turnEnd, this.falseAlarm, this.starvation, this.idleness, this.length];
      for (const alarm of alarms) alarm.clear();
      this.parts.emit({ type: 'ended', reason });
    }
    await this.settled;
  }

  /** Sound that has come and is not judged yet is no lack of it. */
  private awaitSound(): void {
    this.starvation.set(this.parts.options.starvedMs, () => {
      if (this.parts.isSoundWaiting()) this.awaitSound();
      else this.audioEnded(false);
    });
  }

  private sayNothingHeard(): void {
    this.parts.emit({ type: 'nothing_heard', isOver: this.isSaidToBeOver });
  }

  private async recognise(samples: Int16Array): Promise<void> {
    const fillIn = this.turn.add();
    const heard = await this.wordsIn(samples);
    if (this.hasEnded) return;
    const text = heard ?? '';
    const counts = text !== '' && !this.isAside(text);
    fillIn(counts ? text : '');
    if (counts) {
      this.parts.emit({ type: 'transcript', text });
      this.interrupt();
    } else if (!this.isUserSpeaking && !this.turn.isPending && this.turn.text === '') {
      if (heard === '') this.sayNothingHeard();
      this.falseAlarm.clear();
      this.reply?.resume();
      this.awaitUser();
    }
    this.considerTurnEnd();
  }

  /** Nothing at all where recognising failed. */
  private async wordsIn(samples: Int16Array): Promise<string | undefined> {
    try {
      return (await this.parts.listen(samples, this.leaving.signal)).trim();
    } catch (cause) {
      this.fail(cause);
      return undefined;
    }
  }

  /** Said into the assistant's speech without wanting the floor, or where it may not be taken. */
  private isAside(text: string): boolean {
    if (this.reply === undefined) return false;
    if (!this.parts.options.allowInterruptions) return true;
    return this.turn.text === '' && isBackchannel(text);
  }

  private considerTurnEnd(): void {
    const { text, isPending } = this.turn;
    if (this.isUserSpeaking || isPending || text === '') return;
    const { minEndpointingMs, maxEndpointingMs } = this.parts.options;
    const waitMs = this.mayEndAtOnce ? 0 : waitAfter(text, minEndpointingMs, maxEndpointingMs);
    const elapsedMs = this.parts.timers.nowMs() - this.stoppedAtMs;
    this.turnEnd.set(waitMs - elapsedMs, () => {
      this.turn.clear();
      this.take(text);
    });
  }

  private take(text: string): void {
    this.interrupt();
    const whole = this.unanswered === '' ? text : `${this.unanswered} ${text}`;
    this.unanswered = '';
    this.mayEndAtOnce = false;
    this.idleness.clear();
    this.parts.emit({ type: 'turn_taken', text: whole });
    this.replies += 1;
    const reply = new Reply(this.replies, whole, this.parts, () => this.release(reply));
    this.reply = reply;
    this.settled = reply.run(this.settled);
  }

  private interrupt(): void {
    const { reply } = this;
    if (reply === undefined) return;
    this.reply = undefined;
    this.falseAlarm.clear();
    if (reply.isWordless) this.unanswered = reply.text;
    reply.interrupt();
    this.settled = this.settled
      .then(() => reply.keepHeard())
      .catch((cause: unknown) => this.fail(cause));
  }

  private release(reply: Reply): void {
    if (this.reply !== reply) return;
    this.reply = undefined;
    this.awaitUser();
  }

  private awaitUser(): void {
    if (this.hasEnded || this.reply !== undefined || this.isUserSpeaking) return;
    const { awayMs, idleEndMs } = this.parts.options;
    this.idleness.set(awayMs, () => {
      this.parts.emit({ type: 'away' });
      this.idleness.set(idleEndMs - awayMs, () => void this.close('idle'));
    });
  }

  private fail(cause: unknown): void {
    if (this.hasEnded) return;
    const error = cause instanceof Error ? cause : new Error(String(cause));
    this.parts.emit({ type: 'failed', stage: 'listening', error });
  }
}
