import { speakAs } from '@parley/ai/testing';
import { toInt16 } from '../audio/speech-sound';
import { someNoise } from '../testing/sounds';
import { specActivity } from '../testing/spec-activity';
import { ActivityThread } from './activity-thread';

const SECOND = new Int16Array(16_000);

describe(ActivityThread.name, () => {
  const sut = specActivity();
  let speech: Int16Array;

  beforeAll(async () => {
    speech = (await speakAs('slt', 'What is the time in London?')).samples;
  });

  afterAll(() => sut.onApplicationShutdown());

  it('says where speech begins and where it ends, in pieces of any size', async () => {
    const stream = sut.open();
    const sound = Int16Array.from([...SECOND, ...speech, ...SECOND]);
    const changes: { readonly at: number; readonly isSpeech: boolean }[] = [];
    for (let from = 0; from < sound.length; from += 700) {
      const found = await sut.push(stream, sound.slice(from, from + 700));
      changes.push(...found.changes.map(({ at, isSpeech }) => ({ at: from + at, isSpeech })));
    }
    sut.close(stream);
    const [began, ended] = [changes[0], changes.at(-1)];
    expect(began).toMatchObject({ isSpeech: true });
    expect(ended).toMatchObject({ isSpeech: false });
    // Within 200 ms of the first word, which Flite begins a little into its sound.
    expect(began?.at).toBeGreaterThan(16_000);
    expect(began?.at).toBeLessThan(16_000 + 8_000);
    expect(ended?.at).toBeGreaterThan(16_000 + speech.length - 8_000);
  });

  it('keeps streams apart', async () => {
    const [speaking, silent] = [sut.open(), sut.open()];
    const [heard, nothing] = await Promise.all([
      sut.push(speaking, speech),
      sut.push(silent, toInt16(someNoise(1, 16_000))),
    ]);
    expect(heard.changes.length).toBeGreaterThan(0);
    expect(nothing).toEqual({ changes: [], isNew: true });
    sut.close(speaking);
    sut.close(silent);
  });

  it('gives a stream back without its noise where that is asked for', async () => {
    const stream = sut.open(true);
    const noisy = toInt16(someNoise(2, 16_000));
    const { sound, changes } = await sut.push(stream, noisy);
    const loudest = (samples: Int16Array | undefined) =>
      Math.max(...(samples?.slice(16_000) ?? []));
    expect(loudest(sound)).toBeLessThan(0.3 * loudest(noisy));
    expect(changes).toEqual([]);
    const { changes: heard } = await sut.push(stream, speech);
    expect(heard[0]).toMatchObject({ isSpeech: true });
    sut.close(stream);
  });

  it('cleans only as many streams as it can keep up with', () => {
    const streams = Array.from({ length: 8 }, () => sut.open(true));
    expect(() => sut.open(true)).toThrow(
      expect.objectContaining({ kind: 'unavailable', code: 'noise_reduction_busy' }),
    );
    sut.close(streams[0] ?? 0);
    streams.push(sut.open(true));
    for (const stream of streams) sut.close(stream);
  });

  it('hears speech again at once after a restart', async () => {
    const stream = sut.open();
    await sut.push(stream, speech.slice(0, 16_000));
    sut.restart(stream);
    const { changes } = await sut.push(stream, speech.slice(0, 16_000));
    expect(changes[0]).toMatchObject({ isSpeech: true });
    sut.close(stream);
  });

  it('fails what it had in hand when the thread leaves, and then starts another', async () => {
    const stream = sut.open();
    const broken = expect(sut.push(stream, speech)).rejects.toMatchObject({
      code: 'native_thread_ended',
    });
    await sut.onApplicationShutdown();
    await broken;
    expect((await sut.push(stream, speech)).changes).not.toEqual([]);
    sut.close(stream);
  });
});
