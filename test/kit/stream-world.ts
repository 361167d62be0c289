import { ScriptedUpstream, type UpstreamReply } from '@parley/ai/testing';
import { type Json, request } from './request';
import type { ServerProcess } from './server-process';
import { type StreamFrame, StreamReading } from './stream-reading';
import { World } from './world';

/** Two instances (one where the world has room for one only) that ask one scripted model, and their clients. */
export class StreamWorld {
  private constructor(
    readonly world: World,
    readonly upstream: ScriptedUpstream,
    readonly first: ServerProcess,
    /** The first one where the world has room for one only. */
    readonly second: ServerProcess,
  ) {}

  static async create(): Promise<StreamWorld> {
    const world = await World.create();
    const upstream = await ScriptedUpstream.start();
    const environment = environmentOf(upstream);
    const first = await (world.isShared
      ? world.start(environment)
      : world.startProcess(environment));
    const second = world.isShared ? await world.start(environment) : first;
    return new StreamWorld(world, upstream, first, second);
  }

  async dispose(): Promise<void> {
    await this.world.dispose();
    await this.upstream.stop();
  }

  /** One more instance, or a new one where the only one has ended. */
  another(): Promise<ServerProcess> {
    return this.world.start(environmentOf(this.upstream));
  }

  /** One more instance, which may be killed; so may the only one of a world. */
  mortal(): Promise<ServerProcess> {
    return this.world.startProcess(environmentOf(this.upstream));
  }

  /** Asks for a resumable answer. */
  ask(
    body: Json = {},
    headers: Readonly<Record<string, string>> = {},
    server = this.first,
  ): Promise<StreamReading> {
    return StreamReading.open(`${server.url}/api/chat/stream`, {
      method: 'POST',
      body: { message: 'Go.', resumable: true, ...body },
      headers,
    });
  }

  /** Reads on after a place, such as 12 or `end`. */
  resume(server: ServerProcess, streamId: string, place?: number | string): Promise<StreamReading> {
    return StreamReading.open(`${server.url}/api/chat/stream/${streamId}`, {
      headers: place === undefined ? {} : { 'last-event-id': `${streamId}-${place}` },
    });
  }

  /** An answer that was read to its end. */
  async finished(): Promise<{ streamId: string; frames: StreamFrame[] }> {
    const reading = await this.ask();
    return { streamId: reading.streamId, frames: await reading.rest() };
  }

  /** From now on the model says this and then nothing more. */
  hangAfter(...tokens: string[]): void {
    const fault = { type: 'hang', afterTokens: tokens.length } as const;
    this.upstream.answerWith({ tokens, tokenDelayMs: 5, fault });
  }

  /** Resolves when the model is asked next; from now on it answers like this. */
  untilAsked(reply: UpstreamReply): Promise<void> {
    return new Promise((resolve) => {
      this.upstream.answerWith(() => {
        resolve();
        return reply;
      });
    });
  }

  async answersIn(sessionId: string): Promise<Json[]> {
    const { body } = await request(this.first.url, `GET /api/sessions/${sessionId}`);
    return (body['messages'] as Json[]).filter((each) => each['role'] === 'assistant');
  }
}

function environmentOf(upstream: ScriptedUpstream): Record<string, string> {
  return { OPENAI_BASE_URL: upstream.baseUrl, OPENAI_MODEL: 'scripted' };
}
