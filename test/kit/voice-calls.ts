import type { Json } from './request';
import type { TestSocket } from './socket';
import { VoiceServer } from './voice-server';

/** The frames of a turn that was spoken, in their order. */
export const SPOKEN_TURN = [
  'processing',
  'transcription',
  'conversation_response',
  'voice_generation',
  'audio_response',
];

export const HEARD = 'Tell me about whales.';

/** For the specs of the voice socket: one server, and for each test a client on a session of its own. */
export class VoiceCalls {
  private calls = 0;
  private opened: { readonly server: VoiceServer; readonly socket?: TestSocket } | undefined;

  private constructor(private readonly name: string) {}

  /** Tells Jest when to open and to close; ears, model and voice are well at the beginning of each test. */
  static use(name: string): VoiceCalls {
    const calls = new VoiceCalls(name);
    beforeAll(async () => {
      calls.opened = { server: await VoiceServer.start() };
    });
    beforeEach(() => calls.connect());
    afterEach(() => calls.socket.close());
    afterAll(() => calls.server.stop());
    return calls;
  }

  get server(): VoiceServer {
    if (this.opened === undefined) throw new Error('The server is not there yet');
    return this.opened.server;
  }

  get socket(): TestSocket {
    if (this.opened?.socket === undefined) throw new Error('Nobody has called yet');
    return this.opened.socket;
  }

  get sessionId(): string {
    return `${this.name}-${this.calls}`;
  }

  /** A recording as one chunk, by the test's own client. */
  speak(wav: Buffer = this.server.speech): void {
    const audio_data = wav.toString('base64');
    this.socket.say({ type: 'audio_chunk', audio_data, format: 'wav' });
  }

  /** What was said in the session, from the first on. */
  async messages(): Promise<readonly { readonly role: string; readonly content: string }[]> {
    const { body } = await this.server.call(`GET /api/sessions/${this.sessionId}`);
    return body['messages'] as { readonly role: string; readonly content: string }[];
  }

  private async connect(): Promise<void> {
    const { server } = this;
    server.reset();
    server.ears.hear(HEARD);
    this.calls += 1;
    this.opened = { server, socket: await server.connect(this.sessionId) };
  }
}

export const typesOf = (frames: readonly Json[]) => frames.map((frame) => frame['type']);
