import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CancelledError } from '@parley/common';
import { readMultipart } from './read-multipart';

const MAX_BYTES = 50;
const FILE_NAME = 'Content-Disposition: form-data; name="file"; filename="a.txt"';
const file = (content: string) => `--b\r\n${FILE_NAME}\r\n\r\n${content}\r\n`;
const field = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const END = '--b--\r\n';

describe(readMultipart.name, () => {
  let request: IncomingMessage;
  let taken: string[];
  let dropped: string[];

  beforeEach(() => {
    request = new IncomingMessage(new Socket());
    request.headers = { 'content-type': 'multipart/form-data; boundary=b' };
    taken = [];
    dropped = [];
  });

  const take = async (content: Readable) => {
    const text = (await buffer(content)).toString();
    taken.push(text);
    return text;
  };
  const read = (rules: { take?: typeof take } = {}) =>
    readMultipart(request, {
      fileFields: ['file'],
      maxFileBytes: MAX_BYTES,
      maxFieldBytes: MAX_BYTES,
      take,
      drop: (text) => Promise.resolve(void dropped.push(text)),
      ...rules,
    });
  /** Each piece is read before the next one comes. */
  const send = async (...pieces: readonly string[]) => {
    for (const piece of pieces) {
      request.push(piece);
      await nextTurn();
    }
    request.complete = true;
    request.push(null);
  };

  it.each([
    ['too many fields', Array.from({ length: 21 }, (_, n) => field(`f${n}`, 'x')).join('')],
    ['a field that is too long', field('x', 'y'.repeat(MAX_BYTES + 1))],
    ['a file under another name', file('x').replace('"file"', '"document"')],
    ['a malformed part', '--b\r\nBad\0Header\r\n\r\nx\r\n'],
  ])('refuses %s while the file that follows is still coming', async (_, wrong) => {
    const result = expect(read()).rejects.toMatchObject({ kind: 'invalid' });
    await send(wrong + file('half').slice(0, -2), ` a file\r\n${END}`);
    await result;
    expect(taken).toEqual([]);
  });

  it('drops the file where what follows is wrong', async () => {
    const result = expect(read()).rejects.toMatchObject({ kind: 'invalid' });
    await send(`${file('abc')}--b`, file('def').slice('--b'.length) + END);
    await result;
    expect(dropped).toEqual(['abc']);
  });

  it('takes a file and a field that are just as large as they may be', async () => {
    const text = 'x'.repeat(MAX_BYTES);
    const result = read();
    await send(field('user_id', text) + file(text) + END);
    expect(await result).toEqual({ file: text, fields: { user_id: text } });
  });

  it.each([
    ['file', file('x'.repeat(MAX_BYTES + 1)), 'too_large'],
    ['field', field('user_id', 'x'.repeat(MAX_BYTES + 1)), 'invalid'],
  ])('refuses a %s that is one byte larger', async (_, part, kind) => {
    const result = expect(read()).rejects.toMatchObject({ kind });
    await send(part + END);
    await result;
  });

  it('ends with a client who left when all had arrived that was not read yet', async () => {
    let content: Readable | undefined;
    const keep = (begun: Readable) => take((content = begun));
    const result = expect(read({ take: keep })).rejects.toBeInstanceOf(CancelledError);
    request.push(file('half').slice(0, -2));
    await nextTurn();
    request.pause();
    await send(` a file\r\n${END}`);
    request.destroy();
    await result;
    expect(content?.destroyed).toBe(true);
  });

  it('ends with a client who left before reading began', async () => {
    await send(file('abc') + END);
    request.destroy();
    await nextTurn();
    await expect(read()).rejects.toBeInstanceOf(CancelledError);
  });
});
