import { connect } from 'node:net';
import { join } from 'node:path';
import { aPdf } from '../kit/documents';
import { requireNoUploads, namesIn } from '../kit/no-uploads';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { upload } from '../kit/upload';
import { World } from '../kit/world';

describe('uploads that are no good', () => {
  let world: World;
  let server: ServerProcess;
  let directory: string;

  beforeAll(async () => {
    world = await World.create();
    directory = join(world.environment.DATA_DIR, 'rag_index');
    server = await world.start({ RAG_MAX_FILE_MB: '1', RAG_INDEX_PATH: directory });
  });
  afterAll(() => world.dispose());

  const filesLeft = () => namesIn(directory);
  const expectNothingLeft = () => requireNoUploads(server, directory);

  const send = async (
    body: string | FormData | undefined,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${server.url}/api/rag/upload`, {
      method: 'POST',
      headers,
      ...(body === undefined ? {} : { body, duplex: 'half' }),
    });
    return { status: response.status, body: (await response.json()) as { detail: string } };
  };
  const aForm = (...parts: readonly (readonly [name: string, value: string | Blob])[]) => {
    const form = new FormData();
    for (const [name, value] of parts) form.append(name, value);
    return form;
  };

  it.each([
    ['no body', undefined, {}, 415],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415],
    ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }, 415],
    ['a form that is none', 'x', { 'content-type': 'multipart/form-data; boundary=b' }, 400],
    ['a form without a file', aForm(['user_id', 'x']), {}, 400],
    ['two files', aForm(['file', new Blob(['a'])], ['file', new Blob(['b'])]), {}, 400],
    ['a file under another name', aForm(['document', new Blob(['a'])]), {}, 400],
    ['a bad user', aForm(['file', new Blob(['abc'])], ['user_id', 'x'.repeat(200)]), {}, 400],
    [
      'a bad user before the file',
      aForm(['user_id', 'a\u0001'], ['file', new Blob(['abc'])]),
      {},
      400,
    ],
  ])('refuses %s and keeps nothing of it', async (_, body, headers, status) => {
    expect((await send(body, headers)).status).toBe(status);
    await expectNothingLeft();
  });

  const sendHead = (length: number) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/rag/upload HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`,
    );
    return socket;
  };

  it('keeps nothing of an upload that is cut off half-way', async () => {
    const socket = sendHead(9_000);
    socket.write('half a file');
    await untilTrue(() => Promise.resolve(filesLeft().length > 0));
    socket.destroy();
    await untilTrue(() => Promise.resolve(filesLeft().length === 0));
    await expectNothingLeft();
  });

  it('hangs up on who goes on sending a file that is far too large', async () => {
    const bytes = 40_000_000;
    const socket = sendHead(bytes).on('error', () => {});
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.write(Buffer.alloc(bytes, 'a '));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(answer).toMatch(/^HTTP\/1\.1 413 |^$/);
    await untilTrue(() => Promise.resolve(filesLeft().length === 0));
    await expectNothingLeft();
  });

  it('keeps no file that turns out to be unreadable when nobody waits', async () => {
    const { status, body } = await upload(server.url, 'a.pdf', aPdf(['']), {
      query: '?wait=false',
    });
    expect(status).toBe(202);
    const address = `/api/rag/documents/${String(body['document_id'])}`;
    const stateNow = async () => (await request(server.url, `GET ${address}`)).body['state'];
    await untilTrue(async () => (await stateNow()) === 'failed');
    await untilTrue(() => Promise.resolve(filesLeft().length === 0));
    await request(server.url, `DELETE ${address}`);
    await expectNothingLeft();
  });

  it('refuses a form with too many fields', async () => {
    const fields = Array.from({ length: 21 }, (_, n): [string, string] => [`f${n}`, 'x']);
    const { status, body } = await send(aForm(...fields, ['file', new Blob(['abc'])]));
    expect(status).toBe(400);
    expect(body.detail).toBe('The form has more than 20 fields.');
    await expectNothingLeft();
  });
});
