import { CancelledError } from '@parley/common';
import type { OpenAiEndpoint } from '../openai/openai-endpoint';
import { anEndpoint } from '../testing/an-endpoint';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import { describeEmbedder } from './embedder.contract';
import { OpenAiEmbedder } from './openai.embedder';

const BULK = { priority: 'bulk' } as const;

describe(OpenAiEmbedder.name, () => {
  let upstream: ScriptedUpstream;
  let endpoint: OpenAiEndpoint;
  let sut: OpenAiEmbedder;

  beforeAll(async () => {
    upstream = await ScriptedUpstream.start({ apiKey: 'sk-test-secret' });
    endpoint = anEndpoint(upstream.baseUrl);
    sut = new OpenAiEmbedder(endpoint, 'scripted');
  });
  afterAll(async () => {
    await endpoint.close();
    await upstream.stop();
  });

  describeEmbedder(() => sut);

  it('asks for many texts in few calls', async () => {
    const before = upstream.embeddings.requestCount;
    await sut.embed(new Array<string>(200).fill('a text'), BULK);
    expect(upstream.embeddings.requestCount - before).toBe(3);
  });

  it('asks again after a refusal that passes', async () => {
    upstream.embeddings.failNext({ status: 429 }, { status: 503 });
    expect(await sut.embed(['hello'], BULK)).toHaveLength(1);
  });

  it.each(['one_short', 'garbage'] as const)('refuses an answer that is %s', async (fault) => {
    upstream.embeddings.failNext(fault);
    await expect(sut.embed(['a', 'b'], BULK)).rejects.toMatchObject({
      kind: 'provider_failed',
      code: 'provider_broke_off',
    });
  });

  it('says when the key is rejected, and does not ask again', async () => {
    upstream.embeddings.failNext({ status: 401 });
    await expect(sut.embed(['a'], BULK)).rejects.toMatchObject({ code: 'provider_key_rejected' });
  });

  it('gives up on a provider that is silent', async () => {
    const impatient = anEndpoint(upstream.baseUrl, { timeoutMs: 100, policy: { maxRetries: 0 } });
    upstream.embeddings.failNext('hang');
    await expect(new OpenAiEmbedder(impatient, 'm').embed(['a'], BULK)).rejects.toMatchObject({
      kind: 'provider_timeout',
    });
    await impatient.close();
  });

  it('ends the call when the caller leaves', async () => {
    const leave = new AbortController();
    upstream.embeddings.failNext('hang');
    const call = sut.embed(['a'], { ...BULK, signal: leave.signal });
    leave.abort();
    await expect(call).rejects.toBeInstanceOf(CancelledError);
  });
});
