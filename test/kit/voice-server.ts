import { toWav } from '@parley/ai';
import { ScriptedSpeechServer, ScriptedUpstream, speakAs } from '@parley/ai/testing';
import { type Json, type Reply, request } from './request';
import type { ServerProcess } from './server-process';
import { postForm, type FormReply } from './post-form';
import { TestSocket } from './socket';
import type { SpawnOptions } from './spawned-server';
import { World } from './world';

/** A server with scripted ears and a scripted model; the voice is the embedded one. */
export class VoiceServer {
  private constructor(
    private readonly world: World,
    private readonly server: ServerProcess,
    readonly ears: ScriptedSpeechServer,
    readonly model: ScriptedUpstream,
    /** A WAV file in which somebody speaks. */
    readonly speech: Buffer,
  ) {}

  static async start(
    environment: Readonly<Record<string, string>> = {},
    options?: SpawnOptions,
  ): Promise<VoiceServer> {
    const [world, ears, model] = await Promise.all([
      World.create(),
      ScriptedSpeechServer.start(),
      ScriptedUpstream.start(),
    ]);
    const configuration = {
      STT_BASE_URL: ears.baseUrl,
      OPENAI_BASE_URL: model.baseUrl,
      MODEL_TIMEOUT_MS: '2000',
      VOICE_MAX_AUDIO_SECONDS: '30',
      VOICE_MAX_AUDIO_MB: '2',
      ...environment,
    };
    const server = await world.start(configuration, options);
    const speech = toWav(await speakAs('slt', 'What is the time in London?'));
    return new VoiceServer(world, server, ears, model, speech);
  }

  get pid(): number {
    return this.server.pid;
  }

  get url(): string {
    return this.server.url;
  }

  /** Everything is well: this is what is heard and answered. */
  reset(): void {
    this.ears.hear('Why is the sky blue?');
    this.ears.failWith(undefined);
    this.ears.heard.length = 0;
    this.model.answerWith({ text: 'Because air scatters blue light.' });
  }

  call(line: string, body?: Json): Promise<Reply> {
    return request(this.url, line, body);
  }

  send(path: string, bytes: Uint8Array, fields = {}, headers = {}): Promise<FormReply> {
    return postForm(this.url + path, { file: ['audio_file', bytes], fields, headers });
  }

  /** A client of the voice socket that was greeted. */
  async connect(sessionId: string, query = ''): Promise<TestSocket> {
    const address = `/ws/voice-agent/${encodeURIComponent(sessionId)}${query}`;
    const socket = await TestSocket.open(this.url, address);
    const welcome = await socket.next();
    if (welcome['type'] === 'connection_established') return socket;
    throw new Error(`No welcome: ${JSON.stringify(welcome)}`);
  }

  async stop(): Promise<void> {
    await this.world.dispose();
    await Promise.all([this.ears.stop(), this.model.stop()]);
  }
}

/** A WAV file in which nobody speaks. */
export function silence(seconds: number): Buffer {
  return toWav({ samples: new Int16Array(seconds * 16_000), sampleRateHz: 16_000 });
}
