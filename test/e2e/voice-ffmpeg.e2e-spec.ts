import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilTrue } from '../kit/until-true';
import { VoiceServer } from '../kit/voice-server';

const HEARD = 'Tell me about whales.';
const HOUR = ['-f', 'lavfi', '-i', 'anullsrc=r=16000:cl=mono', '-t', '3600'];
const isInstalled = spawnSync('ffmpeg', ['-version']).status === 0;
// A machine without the package names the skipped block in its report.
const whereInstalled = isInstalled ? describe : describe.skip;

whereInstalled('recordings that take ffmpeg to decode or to make (apt-get install ffmpeg)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-e2e-ffmpeg-'));
  const temporary = mkdtempSync(join(tmpdir(), 'parley-e2e-decoding-'));
  let sut: VoiceServer;

  beforeAll(async () => {
    sut = await VoiceServer.start({ TMPDIR: temporary });
  });

  beforeEach(() => {
    sut.reset();
    sut.ears.hear(HEARD);
  });

  afterAll(async () => {
    await sut.stop();
    for (const path of [folder, temporary]) rmSync(path, { recursive: true });
  });

  /** @param name its ending says the container */
  const make = (name: string, words: readonly string[], input?: Buffer) => {
    const file = join(folder, name);
    const { status, stderr } = spawnSync('ffmpeg', ['-y', '-v', 'error', ...words, file], {
      input,
    });
    if (status !== 0) throw new Error(stderr.toString());
    return readFileSync(file);
  };
  const speechAs = (name: string, ...words: string[]) =>
    make(name, ['-i', 'pipe:0', ...words], sut.speech);
  const filesLeft = () =>
    readdirSync(temporary, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
  const heard = async (bytes: Buffer) => (await sut.send('/voice/speech-to-text', bytes)).body;

  it.each([
    ['speech.m4a', ['-c:a', 'aac']],
    ['speech.aac', ['-c:a', 'aac']],
    ['speech.aiff', []],
    ['speech.au', []],
    ['vorbis.webm', ['-c:a', 'libvorbis']],
    ['stereo.m4a', ['-c:a', 'aac', '-ar', '48000', '-ac', '2']],
    ['mu-law.wav', ['-c:a', 'pcm_mulaw', '-ar', '8000']],
    ['a-law.wav', ['-c:a', 'pcm_alaw', '-ar', '8000']],
    ['float.wav', ['-c:a', 'pcm_f32le', '-ar', '44100']],
    ['speech.mp3', ['-ar', '44100']],
    ['vorbis.ogg', ['-c:a', 'libvorbis']],
    ['opus.ogg', ['-c:a', 'libopus']],
    ['opus.webm', ['-c:a', 'libopus']],
    ['flac.flac', ['-sample_fmt', 's32', '-ar', '96000']],
  ])('hears what is said in %s', async (name, words) => {
    expect(await heard(speechAs(name, ...words))).toMatchObject({ success: true, text: HEARD });
  });

  it.each(['speech.m4a', 'opus.webm', 'speech.wav'])('takes %s on the socket', async (name) => {
    const socket = await sut.connect(`ffmpeg-${name}`);
    const audio_data = speechAs(name).toString('base64');
    socket.say({ type: 'audio_chunk', audio_data, format: name.split('.')[1] ?? '' });
    socket.say({ type: 'audio_end' });
    expect(await socket.nextOf('transcription')).toMatchObject({ text: HEARD });
    await socket.close();
  });

  it('says that an M4A file is cut off, on either way in', async () => {
    const whole = speechAs('whole.m4a');
    const cut = whole.subarray(0, whole.length >> 1);
    expect(await heard(cut)).toMatchObject({
      status: 422,
      type: 'urn:parley:problem:unreadable_audio',
    });
    const socket = await sut.connect('ffmpeg-cut');
    const chunk = { type: 'audio_chunk', audio_data: cut.toString('base64'), format: 'm4a' };
    expect(await socket.ask(chunk)).toMatchObject({ error: { code: 'unreadable_audio' } });
    await socket.close();
  });

  it.each(['hour.flac', 'hour.m4a'])('refuses an hour in %s', async (name) => {
    const hour = make(name, [...HOUR, '-b:a', '2k']);
    const reply = await sut.send('/voice/speech-to-text', hour);
    expect(reply.body).toMatchObject({
      status: 413,
      type: 'urn:parley:problem:audio_too_long',
    });
    await untilTrue(() => Promise.resolve(filesLeft().length === 0));
  });
});
