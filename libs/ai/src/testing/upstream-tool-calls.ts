import type { UpstreamToolCall } from './upstream-reply';

/** As OpenAI streams calls: the first piece names one, the arguments come in bits. */
export function toolCallPieces(calls: readonly UpstreamToolCall[] = []): object[] {
  return wholeToolCalls(calls).flatMap(({ id, type, function: called }, index) => [
    { index, id, type, function: { name: called.name, arguments: '' } },
    ...(called.arguments.match(/.{1,12}/gs) ?? []).map((bit) => ({
      index,
      function: { arguments: bit },
    })),
  ]);
}

export function wholeToolCalls(calls: readonly UpstreamToolCall[]) {
  return calls.map(({ id, name, arguments: args }, index) => ({
    id: id ?? `call_${index + 1}`,
    type: 'function',
    function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
  }));
}
