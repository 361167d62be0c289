import type { ChatTool } from '../ports/chat-model';
import { aRequest, noSignal } from '../testing/a-request';
import { anEndpoint } from '../testing/an-endpoint';
import { collect } from '../testing/collect';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import { OpenAiChatModel } from './openai-chat-model';
import type { OpenAiEndpoint } from './openai-endpoint';

const tools: readonly ChatTool[] = [
  { name: 'get_time', description: 'Tells the time.', parameters: { type: 'object' } },
];

describe(`${OpenAiChatModel.name} with tools`, () => {
  let upstream: ScriptedUpstream;
  let endpoint: OpenAiEndpoint;
  let sut: OpenAiChatModel;

  beforeEach(async () => {
    upstream = await ScriptedUpstream.start();
    endpoint = anEndpoint(upstream.baseUrl);
    sut = new OpenAiChatModel(endpoint, 'gpt-test');
  });

  afterEach(async () => {
    await endpoint.close();
    await upstream.stop();
  });

  const ask = (overrides = {}) => collect(sut.reply(aRequest({ tools, ...overrides }), noSignal()));
  const bodies = () => upstream.requests.map(({ body }) => body);

  it('offers them as functions and sends calls and results back as the API wants them', async () => {
    const call = { id: 'call_1', name: 'get_time', arguments: '{}' };
    await ask({
      mustSpeak: true,
      messages: [
        { role: 'user', content: 'Time?' },
        { role: 'assistant', content: '', toolCalls: [call] },
        { role: 'tool', toolCallId: 'call_1', toolName: 'get_time', content: 'noon' },
      ],
    });

    expect(bodies()[0]).toMatchObject({
      tools: [{ type: 'function', function: tools[0] }],
      tool_choice: 'none',
      messages: [
        { role: 'user', content: 'Time?' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'get_time', arguments: '{}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: 'noon' },
      ],
    });
  });

  it('says that tools are called even where the provider says "stop"', async () => {
    upstream.enqueue({ toolCalls: [{ name: 'get_time', arguments: {} }], finishReason: 'stop' });

    expect((await ask()).end).toMatchObject({
      finishReason: 'tool_calls',
      toolCalls: [{ id: 'call_1', name: 'get_time', arguments: '{}' }],
    });
  });

  it.each([
    ['Ollama', 400, 'registry.ollama.ai/library/gemma:2b does not support tools'],
    ['vLLM', 400, '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser'],
    ['llama.cpp', 500, 'tools param requires --jinja flag'],
    ['OpenRouter', 404, 'No endpoints found that support tool use.'],
    ['Groq', 400, '`tools` is not supported with this model'],
  ])('learns from %s that a model takes none, and asks without', async (_, status, message) => {
    upstream.enqueue({ fault: { type: 'status', status, body: { error: { message } } } });

    expect((await ask()).text).toBe('Hello there.');
    expect(sut.takesTools).toBe(false);
    await ask();
    expect(bodies().map((body) => body.tools !== undefined)).toEqual([true, false, false]);
  });

  it('tells a model without tools the results in words', async () => {
    upstream.enqueue({
      fault: { type: 'status', status: 400, body: { error: { message: 'tools not supported' } } },
    });
    await ask({
      messages: [
        { role: 'user', content: 'Time?' },
        { role: 'assistant', content: 'One moment.', toolCalls: [] },
        { role: 'tool', toolCallId: 'a', toolName: 'get_time', content: 'noon' },
      ],
    });

    expect(bodies()[1]?.messages).toEqual([
      { role: 'user', content: 'Time?' },
      { role: 'assistant', content: 'One moment.' },
      { role: 'system', content: 'Result of get_time: noon' },
    ]);
  });

  it('does not take another refusal for one of tools', async () => {
    upstream.enqueue({ fault: { type: 'status', status: 404 } });

    await expect(ask()).rejects.toMatchObject({ code: 'provider_model_not_found' });
    expect(sut.takesTools).toBe(true);
  });

  it('gives up on calls without end', async () => {
    upstream.enqueue({ toolCalls: [{ name: 'get_time', arguments: 'x'.repeat(200_000) }] });

    await expect(ask({ isStreamed: false })).rejects.toMatchObject({ code: 'provider_broke_off' });
  });
});
