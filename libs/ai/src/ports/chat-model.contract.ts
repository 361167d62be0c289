import { CancelledError } from '@parley/common';
import { aRequest, noSignal } from '../testing/a-request';
import { collect } from '../testing/collect';
import type { ChatModel, ChatTool, ToolCall } from './chat-model';

export interface ChatModelHarness {
  readonly model: ChatModel;
  /** What `model` says to "Hello": at least two words. */
  readonly expectedText: string;
  /** Makes the next answer of a model that takes tools call these. */
  readonly callNext?: (calls: readonly ToolCall[]) => void;
  close(): Promise<void>;
}

const TOOLS: readonly ChatTool[] = [
  {
    name: 'get_time',
    description: 'Tells the time.',
    parameters: { type: 'object', properties: { place: { type: 'string' } } },
  },
];

/** What every ChatModel keeps to. */
export function describeChatModel(open: () => Promise<ChatModelHarness>): void {
  describe('as a ChatModel', () => {
    let harness: ChatModelHarness;
    let sut: ChatModel;

    beforeEach(async () => {
      harness = await open();
      sut = harness.model;
    });

    afterEach(() => harness.close());

    it('streams the answer in pieces that are never empty, and ends once', async () => {
      const { deltas, text } = await collect(sut.reply(aRequest(), noSignal()));

      expect(text).toBe(harness.expectedText);
      expect(deltas.filter((delta) => delta.type === 'text' && delta.text === '')).toEqual([]);
      expect(deltas.filter(({ type }) => type === 'end')).toHaveLength(1);
      expect(deltas.at(-1)?.type).toBe('end');
    });

    it('gives the same answer in one piece when it is not streamed', async () => {
      const { deltas } = await collect(sut.reply(aRequest({ isStreamed: false }), noSignal()));

      expect(deltas.map(({ type }) => type)).toEqual(['text', 'end']);
      expect(deltas[0]).toEqual({ type: 'text', text: harness.expectedText });
    });

    it('tells who answered and what it cost', async () => {
      const { end } = await collect(sut.reply(aRequest(), noSignal()));

      expect(end).toEqual({
        type: 'end',
        model: sut.model,
        usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
        finishReason: 'stop',
      });
      expect(end?.usage.inputTokens).toBeGreaterThanOrEqual(0);
      expect(end?.usage.outputTokens).toBeGreaterThanOrEqual(0);
    });

    it('says nothing when the signal has fired before', async () => {
      const reply = collect(sut.reply(aRequest(), AbortSignal.abort()));

      await expect(reply).rejects.toBeInstanceOf(CancelledError);
    });

    it('leaves as CancelledError when the signal fires in between', async () => {
      const caller = new AbortController();
      let pieces = 0;
      const read = async () => {
        for await (const delta of sut.reply(aRequest(), caller.signal)) {
          if (delta.type === 'text') pieces += 1;
          caller.abort();
        }
      };

      await expect(read()).rejects.toBeInstanceOf(CancelledError);
      expect(pieces).toBe(1);
    });

    it('can be left in the middle and asked again', async () => {
      for await (const delta of sut.reply(aRequest(), noSignal())) {
        expect(delta.type).toBe('text');
        break;
      }

      const { text } = await collect(sut.reply(aRequest(), noSignal()));
      expect(text).toBe(harness.expectedText);
    });

    it('keeps replies that run at the same time apart', async () => {
      const replies = await Promise.all(
        Array.from({ length: 8 }, () => collect(sut.reply(aRequest(), noSignal()))),
      );

      expect(replies.map(({ text }) => text)).toEqual(Array(8).fill(harness.expectedText));
    });

    it('is over after its end', async () => {
      const reply = sut.reply(aRequest(), noSignal())[Symbol.asyncIterator]();
      for (let result = await reply.next(); result.done !== true;) result = await reply.next();

      await expect(reply.next()).resolves.toEqual({ done: true, value: undefined });
    });

    it('answers in words where tools are offered and none is needed', async () => {
      const { text, end } = await collect(sut.reply(aRequest({ tools: TOOLS }), noSignal()));

      expect(text).toBe(harness.expectedText);
      expect(end?.finishReason).toBe('stop');
      expect(end).not.toHaveProperty('toolCalls');
    });

    it.each([true, false])(
      'hands tool calls over whole and in order, and takes their results (streamed: %s)',
      async (isStreamed) => {
        if (!sut.takesTools) return;
        const calls = [
          { id: 'a', name: 'get_time', arguments: '{"place":"Tokyo, the capital of Japan"}' },
          { id: 'b', name: 'get_time', arguments: '{}' },
        ];
        harness.callNext?.(calls);
        const request = aRequest({ tools: TOOLS, isStreamed });

        const { end, text } = await collect(sut.reply(request, noSignal()));

        expect(text).toBe('');
        expect(end).toMatchObject({ finishReason: 'tool_calls', toolCalls: calls });
        const messages = [
          ...request.messages,
          { role: 'assistant' as const, content: '', toolCalls: calls },
          ...calls.map(({ id, name }) => ({
            role: 'tool' as const,
            toolCallId: id,
            toolName: name,
            content: 'noon',
          })),
        ];
        const answer = await collect(sut.reply({ ...request, messages }, noSignal()));
        expect(answer.text).toBe(harness.expectedText);
      },
    );
  });
}
