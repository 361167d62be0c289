import { type ConversationEvent, LiveConversation, Speaker } from '@parley/voice';
import { SystemClock } from '@parley/common';
import type { ClientSocket } from '../../ws/socket/client-socket';
import { LiveTalk } from './live-talk';

const SECOND = new Int16Array(16_000);

describe(LiveTalk.name, () => {
  let emit: (event: ConversationEvent) => void;
  let sent: { readonly type: string; readonly duration_ms?: number }[];
  let opened: number;
  let hasEnded: boolean;
  let makeRoom: () => void;
  let room: Promise<void> | undefined;

  beforeEach(() => {
    sent = [];
    opened = 0;
    hasEnded = false;
    room = undefined;
  });

  const aTalk = (format: 'mp3' | 'pcm' = 'mp3'): LiveTalk => {
    const client: Partial<ClientSocket> = {
      isOpen: true,
      signal: new AbortController().signal,
      send: (frame) => void sent.push(frame as (typeof sent)[number]),
      untilRoomy: () => room,
    };
    const conversation = {
      get hasEnded() {
        return hasEnded;
      },
      close: async () => undefined,
    } satisfies Partial<LiveConversation>;
    const speaker: Partial<Speaker> = { encode: async () => Buffer.from('sound') };
    return new LiveTalk({
      client: client as ClientSocket,
      config: {
        type: 'config',
        format,
        allow_interruptions: true,
        min_endpointing_ms: 500,
        max_endpointing_ms: 3_000,
        false_interruption_ms: 2_000,
        noise_reduction: false,
      },
      speaker: speaker as Speaker,
      clock: new SystemClock(),
      complain: () => undefined,
      open: (tell) => {
        opened += 1;
        hasEnded = false;
        emit = tell;
        return conversation as Partial<LiveConversation> as LiveConversation;
      },
    });
  };
  const speech = (replyId: number, samples = SECOND): ConversationEvent => ({
    type: 'speech',
    replyId,
    sentence: 0,
    text: 'Hello.',
    clip: { samples, sampleRateHz: 16_000 },
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const waitForRoom = () => {
    room = new Promise((resolve) => (makeRoom = resolve));
  };

  it('keeps the order of what happened, however long encoding takes', async () => {
    const sut = aTalk();
    sut.conversation();
    emit(speech(1));
    emit({ type: 'spoken', replyId: 1 });
    await sut.close();
    expect(sent.map(({ type }) => type)).toEqual(['audio_segment', 'audio_end']);
  });

  it('says nothing more of a reply that was interrupted while its sound waited', async () => {
    const sut = aTalk();
    sut.conversation();
    waitForRoom();
    emit(speech(1));
    emit({ type: 'interrupted', replyId: 1, heard: '' });
    emit(speech(2));
    makeRoom();
    await sut.close();
    expect(sent).toMatchObject([{ type: 'interrupted' }, { type: 'audio_segment', reply_id: 2 }]);
  });

  it('sends no sound of a held reply, and all of it in order once it is resumed', async () => {
    const sut = aTalk('pcm');
    sut.conversation();
    waitForRoom();
    emit(speech(1, new Int16Array(3 * 16_000)));
    emit({ type: 'held', replyId: 1 });
    emit(speech(1));
    emit({ type: 'spoken', replyId: 1 });
    makeRoom();
    emit({ type: 'transcript', text: 'Mhm.' });
    await settled();
    expect(sent.map(({ type }) => type)).toEqual(['audio_hold', 'partial_transcription']);
    emit({ type: 'resumed', replyId: 1 });
    await sut.close();
    expect(sent.slice(2).map(({ type, duration_ms }) => duration_ms ?? type)).toEqual([
      ...['audio_resume', 2_000, 1_000, 1_000, 'audio_end'],
    ]);
  });

  it('forgets the sound of a held reply that words have interrupted', async () => {
    const sut = aTalk();
    sut.conversation();
    emit({ type: 'held', replyId: 1 });
    emit(speech(1));
    emit({ type: 'interrupted', replyId: 1, heard: '' });
    emit(speech(2));
    await sut.close();
    expect(sent.map(({ type }) => type)).toEqual(['audio_hold', 'interrupted', 'audio_segment']);
  });

  it('makes no fuss of a cough, and says that it heard nothing where the audio is over', async () => {
    const sut = aTalk();
    sut.conversation();
    emit({ type: 'nothing_heard', isOver: false });
    emit({ type: 'nothing_heard', isOver: true });
    await sut.close();
    expect(sent.map(({ type }) => type)).toEqual(['error']);
  });

  it('cuts raw sound into frames that fit', async () => {
    const sut = aTalk('pcm');
    sut.conversation();
    emit(speech(1, new Int16Array(5 * 16_000)));
    await sut.close();
    expect(sent.map(({ duration_ms }) => duration_ms)).toEqual([2_000, 2_000, 1_000]);
  });

  it('begins again after a conversation that ended by itself', () => {
    const sut = aTalk();
    sut.conversation();
    sut.conversation();
    expect(opened).toBe(1);
    hasEnded = true;
    sut.conversation();
    expect(opened).toBe(2);
  });
});
