import { NumberedFrames } from './numbered-frames';

const stopped = { type: 'failed', code: 'stopped', message: 'The answer was stopped' } as const;

describe(NumberedFrames.name, () => {
  it('counts from where the reader begins, in UTF-16 units', () => {
    const sut = new NumberedFrames('s');
    expect(sut.of({ type: 'text', at: 5, text: 'd 👍 x' })).toBe(
      'id: s-6\ndata: {"word":"d","delta":"d","done":false}\n\n' +
        'id: s-9\ndata: {"word":"👍","delta":" 👍","done":false}\n\n',
    );
  });

  it('sends the word that was held back before the end, whatever the end', () => {
    const sut = new NumberedFrames('s');
    expect(sut.of({ type: 'text', at: 0, text: 'half' })).toBe('');
    expect(sut.of({ type: 'end', ending: stopped })).toBe(
      'id: s-4\ndata: {"word":"half","delta":"half","done":false}\n\n' +
        'id: s-end\ndata: {"error":"The answer was stopped","code":"stopped","done":true}\n\n',
    );
  });

  it('tells a client where it is before there is a word', () => {
    expect(new NumberedFrames('s').opening(7)).toBe('retry: 3000\nid: s-7\n\n');
  });
});
