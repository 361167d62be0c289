import { sseEvent } from './sse-event';

describe(sseEvent.name, () => {
  it('is one data line where there is nothing else to say', () => {
    expect(sseEvent({ data: { word: 'a\nb' } })).toBe('data: {"word":"a\\nb"}\n\n');
  });

  it('puts the id and the name before the data', () => {
    expect(sseEvent({ data: {}, id: 'x-3', event: 'e' })).toBe('id: x-3\nevent: e\ndata: {}\n\n');
  });
});
