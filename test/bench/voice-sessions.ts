import { setTimeout as delay } from 'node:timers/promises';
import {
  CONVERSATION_DEFAULTS,
  type ConversationEvent,
  LiveConversation,
  SystemTimers,
} from '@parley/voice';
import type { TurnRecord } from '@parley/chat';
import type { ActivityThread } from '@parley/voice/testing';

/** How long the scripted providers take; what a session adds is beyond these. */
export const PROVIDERS = { hearingMs: 150, firstTokenMs: 150, voiceMs: 100 };
const FRAME_MS = 20;
const FRAME_SAMPLES = 320;
const TURNS = 3;
const SPOKEN_HZ = 16_000;
const SENTENCE = 'What is the time in London?';

export interface SessionFigures {
  /** From the end of speech to the first sound, without the providers' and the turn's own waits. */
  readonly addedMs: readonly number[];
  /** Longest wait between two pieces of one answer beyond the sound that was there. */
  readonly worstGapMs: number;
}

/** One voice session in real time: the user speaks, hears the answer, and speaks again. */
export async function runSession(
  activity: ActivityThread,
  speech: Int16Array,
): Promise<SessionFigures> {
  const addedMs: number[] = [];
  const clock = { stoppedAtMs: 0, heardUntilMs: 0, worstGapMs: 0 };
  let over: () => void = () => {};
  const emit = (event: ConversationEvent) => {
    const nowMs = performance.now();
    if (event.type === 'user_stopped')
      Object.assign(clock, { stoppedAtMs: nowMs, heardUntilMs: 0 });
    if (event.type === 'speech') {
      if (clock.heardUntilMs === 0) addedMs.push(nowMs - clock.stoppedAtMs - expectedMs());
      else clock.worstGapMs = Math.max(clock.worstGapMs, nowMs - clock.heardUntilMs);
      const ms = (event.clip.samples.length / event.clip.sampleRateHz) * 1000;
      clock.heardUntilMs = Math.max(clock.heardUntilMs, nowMs) + ms;
    }
    if (event.type === 'reply_over') over();
  };
  const session = new LiveConversation(activity, { ...scriptedProviders(), emit });
  for (let turn = 0; turn < TURNS; turn += 1) {
    const answered = new Promise<void>((resolve) => (over = resolve));
    await speakInRealTime(session, speech, answered);
  }
  await session.close();
  return { addedMs, worstGapMs: clock.worstGapMs };
}

/** The turn's wait runs beside hearing; then the model and the voice follow each other. */
function expectedMs(): number {
  const { hearingMs, firstTokenMs, voiceMs } = PROVIDERS;
  return Math.max(CONVERSATION_DEFAULTS.minEndpointingMs, hearingMs) + firstTokenMs + voiceMs;
}

async function speakInRealTime(
  session: LiveConversation,
  speech: Int16Array,
  answered: Promise<void>,
): Promise<void> {
  const state = { isOver: false };
  void answered.then(() => (state.isOver = true));
  const startedMs = performance.now();
  for (let frame = 0; !state.isOver; frame += 1) {
    const from = frame * FRAME_SAMPLES;
    const samples = speech.slice(from, from + FRAME_SAMPLES);
    const sound = samples.length === FRAME_SAMPLES ? samples : new Int16Array(FRAME_SAMPLES);
    session.hear({ samples: sound, sampleRateHz: SPOKEN_HZ });
    await delay(Math.max(0, startedMs + (frame + 1) * FRAME_MS - performance.now()));
  }
}

function scriptedProviders() {
  let turnNo = 0;
  return {
    listen: async () => {
      await delay(PROVIDERS.hearingMs);
      return SENTENCE;
    },
    async *answer() {
      turnNo += 1;
      await delay(PROVIDERS.firstTokenMs);
      yield { type: 'text' as const, text: 'It is ten past three. Is there anything else? ' };
      yield { type: 'text' as const, text: 'I am glad to help you with it.' };
      yield { type: 'finished' as const, turn: { turnNo } as TurnRecord };
    },
    async *speak() {
      await delay(PROVIDERS.voiceMs);
      yield { samples: new Int16Array(SPOKEN_HZ), sampleRateHz: SPOKEN_HZ };
    },
    remember: async () => true,
    timers: new SystemTimers(),
    options: CONVERSATION_DEFAULTS,
  };
}
