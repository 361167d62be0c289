import { ANSWER_LIMITS } from './answer-limits';
import { ToolCallCollector } from './tool-call-collector';
import { toolCallPiecesOf } from './completion-frame';

const collect = (...frames: readonly (readonly unknown[])[]) => {
  const sut = new ToolCallCollector(ANSWER_LIMITS);
  for (const tool_calls of frames) {
    for (const piece of toolCallPiecesOf({ delta: { tool_calls } })) sut.add(piece);
  }
  return sut.calls;
};
const piece = (fields: object, name?: string, args?: unknown) => ({
  ...fields,
  function: {
    ...(name === undefined ? {} : { name }),
    ...(args === undefined ? {} : { arguments: args }),
  },
});

describe(ToolCallCollector.name, () => {
  it('joins pieces by their index, however they are mixed', () => {
    expect(
      collect(
        [piece({ index: 0, id: 'a' }, 'one', ''), piece({ index: 1, id: 'b' }, 'two', '')],
        [piece({ index: 1 }, undefined, '{"x"')],
        [piece({ index: 0 }, undefined, '{}')],
        [piece({ index: 1, id: '' }, '', ':1}')],
      ),
    ).toEqual([
      { id: 'a', name: 'one', arguments: '{}' },
      { id: 'b', name: 'two', arguments: '{"x":1}' },
    ]);
  });

  it('takes calls without index or id, and arguments that are an object', () => {
    expect(collect([piece({}, 'one', { x: 1 })], [piece({}, 'two', '{}')])).toEqual([
      { id: 'call_1', name: 'one', arguments: '{"x":1}' },
      { id: 'call_2', name: 'two', arguments: '{}' },
    ]);
  });

  it.each([[['nonsense']], [[null]], [[{ function: 7 }]], [[[]]]])('survives %j', (frame) => {
    expect(() => collect(frame)).not.toThrow();
  });

  it('refuses calls without end', () => {
    const flood = Array.from({ length: 40 }, (_, index) => piece({ index, id: `${index}` }, 'one'));

    expect(() => collect(flood)).toThrow('without end');
  });
});
