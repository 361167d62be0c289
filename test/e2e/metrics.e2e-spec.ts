import { ScriptedUpstream } from '@parley/ai/testing';
import { Cli } from '../kit/cli';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

const OPERATOR = { authorization: 'Bearer operator-key-1' };

describe('what an operator sees', () => {
  let world: World;
  let upstream: ScriptedUpstream;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    upstream = await ScriptedUpstream.start();
    server = await world.start({
      API_KEY: 'operator-key-1',
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_MODEL: 'scripted',
    });
  });

  afterAll(async () => {
    await world.dispose();
    await upstream.stop();
  });

  const call = (line: string, body?: Json, headers: Record<string, string> = OPERATOR) =>
    request(server.url, line, body, headers);
  const metrics = async (): Promise<string> =>
    (await fetch(`${server.url}/metrics`, { headers: OPERATOR })).text();
  const figure = async (series: string): Promise<number> => {
    const line = (await metrics()).split('\n').find((each) => each.startsWith(`${series} `));
    return Number(line?.slice(series.length + 1));
  };
  /** A key of an account of its own. */
  const newKey = async (): Promise<Record<string, string>> => {
    const email = `${Date.now()}@example.com`;
    const made = await new Cli(world).json('users', 'create', email);
    return { authorization: `Bearer ${String(made['key'])}` };
  };

  describe('GET /metrics', () => {
    it('has the names of S1, the default ones and our own, in the text format', async () => {
      const response = await fetch(`${server.url}/metrics`, { headers: OPERATOR });
      expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
      const text = await response.text();
      for (const name of [
        'chat_requests_total',
        'response_time_seconds',
        'active_sessions',
        'nodejs_eventloop_lag_p99_seconds',
        'process_cpu_seconds_total',
        'parley_turns_total',
        'parley_provider_calls_total',
        'parley_database_pool_open',
        'parley_events_total',
        'parley_sockets_open',
      ]) {
        expect(text).toContain(`# TYPE ${name} `);
      }
    });

    it('counts turns, calls and times by route', async () => {
      const asked = await figure('chat_requests_total');
      await call('POST /api/chat', { message: 'one' });
      upstream.enqueue({ fault: { type: 'garbage' } });
      await call('POST /api/chat', { message: 'two' });
      expect(await figure('chat_requests_total')).toBe(asked + 2);
      expect(await figure('parley_turns_total{state="failed"}')).toBe(1);
      expect(await figure('parley_provider_calls_total{provider="openai"}')).toBeGreaterThan(1);
      expect(await figure('parley_provider_failures_total{provider="openai"}')).toBe(1);
      expect(
        await figure('response_time_seconds_count{method="POST",route="/api/chat",status="5xx"}'),
      ).toBe(1);
    });

    it('grows no series with the paths that are asked for', async () => {
      await call('GET /api/sessions/one-of-many');
      await call('GET /nowhere/one-of-many');
      const text = await metrics();
      expect(text).toContain('route="/api/sessions/:session_id"');
      expect(text).not.toContain('one-of-many');
    });

    it('is for operators only', async () => {
      expect((await call('GET /metrics', undefined, {})).status).toBe(401);
      expect((await call('GET /metrics', undefined, await newKey())).status).toBe(403);
    });
  });

  describe('GET /api/system/status', () => {
    it('has the shape of S1 and says false of what is not built', async () => {
      const { body } = await call('GET /api/system/status');
      expect(body).toEqual({
        status: 'active',
        features: {
          conversation: true,
          memory: true,
          rag: true,
          event_bus: true,
          music_streaming: false,
          session_isolation: true,
          websocket: true,
        },
        stats: {
          memory_enabled: true,
          rag_enabled: true,
          total_sessions: expect.any(Number),
          memory: { total_facts: 0, total_conversations: expect.any(Number) },
          rag: {
            total_documents: 0,
            total_chunks: 0,
            vector_index: 'memory',
            vector_bytes_in_memory: 0,
            collections_in_pgvector: 0,
            embedding_model: 'embedded:use-lite-en',
          },
        },
      });
    });

    it("counts the caller's own sessions, a user's or, for operators, everybody's", async () => {
      const own = await newKey();
      await call('POST /api/sessions', { user_id: 'ada' }, own);
      await call('POST /api/sessions', { user_id: 'bob' }, own);
      const total = async (query: string, headers = own) => {
        const { body } = await call(`GET /api/system/status${query}`, undefined, headers);
        return (body['stats'] as Json)['total_sessions'];
      };
      expect(await total('')).toBe(2);
      expect(await total('?user_id=ada')).toBe(1);
      expect(await total('?scope=all', OPERATOR)).toBeGreaterThan(2);
      expect((await call('GET /api/system/status?scope=all', undefined, own)).status).toBe(403);
    });
  });
});
