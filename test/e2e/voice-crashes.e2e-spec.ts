import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { toPcmBytes } from '@parley/ai';
import { speakAs } from '@parley/ai/testing';
import { findProjectRoot } from '../../apps/api/src/http/project-root';
import { SmallDisk } from '../kit/small-disk';
import { VoiceServer } from '../kit/voice-server';

const CRASH = join(findProjectRoot(__dirname), 'dist/test/kit/crash-threads.preload.js');
const HEARD = 'Tell me about whales.';

describe('voice whose worker threads crash', () => {
  let sut: VoiceServer;

  beforeAll(async () => {
    sut = await VoiceServer.start({}, { nodeArguments: ['-r', CRASH] });
  });

  beforeEach(() => {
    sut.reset();
    sut.ears.hear(HEARD);
  });

  afterAll(() => sut.stop());

  const crash = () => process.kill(sut.pid, 'SIGUSR2');
  /** The answer to a call whose threads end again and again, so that none of its work is finished. */
  const answerAmidCrashes = async (call: () => Promise<{ readonly status: number }>) => {
    const answer = call();
    let isOver = false;
    void answer.finally(() => (isOver = true));
    while (!isOver) {
      crash();
      await delay(5);
    }
    return (await answer).status;
  };
  const speak = () =>
    sut.call('POST /voice/text-to-speech', {
      text: 'A sentence that takes its time. '.repeat(100),
      format: 'wav',
    });
  const hear = () => sut.send('/voice/speech-to-text', sut.speech);

  it('says that speaking failed, and speaks the next time', async () => {
    expect(await answerAmidCrashes(speak)).toBe(503);
    expect((await speak()).status).toBe(200);
  });

  it('says that listening failed, and hears the next time', async () => {
    // A recording on which the thread ends again and again is taken for a bad one.
    expect([422, 503]).toContain(await answerAmidCrashes(hear));
    expect((await hear()).body).toMatchObject({ success: true, text: HEARD });
  });

  it('ends what the user was saying, and the same conversation goes on', async () => {
    const { samples } = await speakAs('slt', 'What is the time in London?');
    const socket = await sut.connect('crashing');
    await socket.ask({ type: 'config' });
    const say = (sound: Int16Array) =>
      socket.say({
        type: 'audio_chunk',
        audio_data: toPcmBytes(sound).toString('base64'),
        format: 'pcm',
      });
    say(samples.slice(0, 16_000));
    await socket.nextOf('speech_started');
    crash();
    // A microphone stays open: what ends the speech is not that no more sound comes.
    const microphone = setInterval(() => say(new Int16Array(1_600)), 100);
    await socket.nextOf('speech_stopped');
    expect(await socket.nextOf('transcription')).toMatchObject({ text: HEARD });
    await socket.nextOf('audio_end');
    say(samples);
    expect(await socket.nextOf('transcription')).toMatchObject({ text: HEARD });
    clearInterval(microphone);
    await socket.close();
  });
});

const disk = SmallDisk.mount(8_000_000);
const onSmallDisk = disk === undefined ? describe.skip : describe;

onSmallDisk('voice where the disk for uploads is full', () => {
  let sut: VoiceServer;

  beforeAll(async () => {
    sut = await VoiceServer.start({ TMPDIR: disk?.directory ?? '' });
  });

  afterAll(async () => {
    await sut.stop();
    disk?.unmount();
  });

  it.each(['/voice/speech-to-text', '/voice-agent/process', '/api/chat_voice'])(
    'answers 507 at %s, and hears when there is room again',
    async (path) => {
      sut.reset();
      const giveBack = disk?.fill();
      const { status, body } = await sut.send(path, sut.speech);
      expect(status).toBe(507);
      expect(body['detail']).toBe('There is no room for this file. Try again later.');
      giveBack?.();
      expect((await sut.send(path, sut.speech)).status).toBe(200);
    },
  );
});
