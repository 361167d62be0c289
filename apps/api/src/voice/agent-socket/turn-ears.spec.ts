import { RateLimitedError, SystemClock } from '@parley/common';
import { type ConversationEvent, Conversations, type LiveConversation } from '@parley/voice';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { Inbox } from '../../ws/socket/inbox';
import type { TurnAnswers } from './turn-answers';
import { TurnEars } from './turn-ears';
import type { VoiceSeat } from './voice-seat';

const PAUSE: ConversationEvent = { type: 'user_stopped' };
const TURN: ConversationEvent = { type: 'turn_taken', text: 'Hello.' };

describe(TurnEars.name, () => {
  let sut: TurnEars;
  let seat: VoiceSeat;
  let sent: { readonly type: string; readonly message?: string }[];
  let emit: (event: ConversationEvent) => void;
  let opened: { hasEnded: boolean; closed: number }[];
  let answer: () => Promise<void>;

  beforeEach(() => {
    sent = [];
    opened = [];
    answer = async () => undefined;
    const conversations: Partial<Conversations> = {
      openEars: (request) => {
        emit = request.emit;
        const ears = { hasEnded: false, closed: 0, close: async () => void (ears.closed += 1) };
        opened.push(ears);
        return ears as Partial<LiveConversation> as LiveConversation;
      },
    };
    const answers: Partial<TurnAnswers> = { answer: () => answer() };
    const client: Partial<ClientSocket> = {
      inbox: new Inbox({ pause: () => undefined, resume: () => undefined }),
      send: (frame) => void sent.push(frame as (typeof sent)[number]),
      onClose: () => undefined,
    };
    seat = {
      client: client as ClientSocket,
      accountId: 'account',
      sessionId: 'session',
      userId: 'ann',
      timeZone: undefined,
    };
    sut = new TurnEars(conversations as Conversations, answers as TurnAnswers, new SystemClock());
    sut.of(seat);
  });

  const settled = () => seat.client.inbox.finish();
  const typesSent = () => sent.map(({ type }) => type);

  it('says that it works once a turn, however often the user takes a breath', async () => {
    for (const event of [PAUSE, { type: 'user_started' } as const, PAUSE, TURN, PAUSE]) emit(event);
    await settled();
    expect(typesSent()).toEqual(['processing', 'transcription', 'processing']);
  });

  it('says nothing of the next turn before this one is answered', async () => {
    let finish = (): void => undefined;
    answer = () => new Promise((resolve) => (finish = resolve));
    for (const event of [PAUSE, TURN, PAUSE]) emit(event);
    await new Promise(setImmediate);
    expect(typesSent()).toEqual(['processing', 'transcription']);
    finish();
    await settled();
    expect(typesSent()).toEqual(['processing', 'transcription', 'processing']);
  });

  it('says why a turn was not answered, and goes on', async () => {
    answer = () => Promise.reject(new RateLimitedError('Too many requests.', 5));
    for (const event of [PAUSE, TURN, PAUSE]) emit(event);
    await settled();
    expect(sent[2]).toMatchObject({
      type: 'error',
      message: 'Error processing audio: Too many requests.',
      error: { code: 'rate_limited', retry_after: 5 },
    });
    expect(typesSent()).toEqual(['processing', 'transcription', 'error', 'processing']);
  });

  it('listens again after a silence that ended the listening, and lets go of what was', () => {
    sut.of(seat);
    expect(opened).toHaveLength(1);
    Object.assign(opened[0] ?? {}, { hasEnded: true });
    sut.of(seat);
    expect(opened.map(({ closed }) => closed)).toEqual([1, 0]);
  });
});
