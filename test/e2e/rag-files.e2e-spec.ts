import { join } from 'node:path';
import { DEEP_DOCX, RECURSIVE_PDF, WIDE_CSV } from '../kit/bad-documents';
import { aDocx, anArchive, aPdf, wordParagraph } from '../kit/documents';
import { requireNoUploads, namesIn } from '../kit/no-uploads';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { SmallDisk } from '../kit/small-disk';
import { upload } from '../kit/upload';
import { World } from '../kit/world';

/** As Word writes a document with a password. */
const SEALED = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(8_000)]);
const BOMB = Buffer.alloc(200_000_000, 'a');

describe('files that are no good', () => {
  const disk = SmallDisk.mount(8_000_000);
  let world: World;
  let server: ServerProcess;
  let directory: string;

  beforeAll(async () => {
    world = await World.create();
    const data = world.environment.DATA_DIR;
    directory = disk?.directory ?? join(data, 'rag_index');
    const environment = {
      RAG_MAX_FILE_MB: '1',
      RAG_INDEX_PATH: directory,
    };
    server = await world.start(environment);
  });
  afterAll(async () => {
    await world.dispose();
    disk?.unmount();
  });

  const filesLeft = () => namesIn(directory);
  const expectNothingLeft = () => requireNoUploads(server, directory);

  it('tells everyone who uploads the same unreadable file at once what is wrong with it', async () => {
    const file = aPdf(['']);
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, n) => upload(server.url, `${n}.pdf`, file)),
    );
    for (const reply of replies) {
      expect(reply).toMatchObject({
        status: 422,
        body: { detail: expect.stringMatching(/scanned/) },
      });
    }
    await expectNothingLeft();
  });

  it.each([
    ['an empty file', 'a.txt', Buffer.alloc(0), 422, /no text/],
    ['white space', 'a.txt', Buffer.from(' \n\n\t '), 422, /no text/],
    ['a scanned PDF', 'a.pdf', aPdf(['']), 422, /scanned/],
    ['a PDF with a password', 'a.pdf', aPdf(['x'], { isEncrypted: true }), 422, /password/],
    ['a truncated PDF', 'a.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 422, /damaged/],
    [
      'a truncated Word document',
      'a.docx',
      aDocx(wordParagraph('x')).subarray(0, 400),
      422,
      /damaged/,
    ],
    ['a Word document with a password', 'a.docx', SEALED, 422, /password/],
    ['an old Word document', 'a.doc', SEALED, 415, /not supported/],
    ['an archive', 'a.docx', anArchive([{ name: 'x', content: Buffer.from('x') }]), 422, /archive/],
    ['a bomb', 'a.docx', aDocx('', [{ name: 'word/x', content: BOMB }]), 422, /too much/],
    [
      'a bomb that lies',
      'a.docx',
      aDocx('', [{ name: 'word/x', content: BOMB, declaredSize: 10 }]),
      422,
      /damaged|too much/,
    ],
    [
      'external entities',
      'a.docx',
      aDocx('', [
        {
          name: 'word/styles.xml',
          content: Buffer.from('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
        },
      ]),
      422,
      /damaged/,
    ],
    ['a recursive PDF', 'a.pdf', RECURSIVE_PDF, 422, /damaged|cannot be read|no text/],
    [
      'a PDF of too many pages',
      'a.pdf',
      aPdf(Array.from({ length: 3_001 }, () => '')),
      422,
      /too many pages/,
    ],
    ['tables inside tables without end', 'a.docx', DEEP_DOCX, 422, /damaged|cannot be read/],
    ['groups without end in RTF', 'a.rtf', `{\\rtf1 ${'{'.repeat(900_000)}`, 422, /too much/],
    ['an RTF without text', 'a.rtf', '{\\rtf1{\\info{\\title x}}}', 422, /no text/],
    ['a table that grows a hundredfold', 'a.csv', WIDE_CSV, 422, /too much/],
    ['an empty table', 'a.csv', ',,,\n,,,\n', 422, /no text/],
    ['an image', 'a.txt', Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1'), 415, /not supported/],
    ['a file that is too large', 'a.txt', Buffer.alloc(1_100_000, 'a '), 413, /larger than 1 MB/],
  ] as const)(
    'refuses %s and keeps nothing of it',
    async (...[, name, content, status, detail]) => {
      const reply = await upload(server.url, name, content);
      expect(reply).toMatchObject({
        status,
        body: { status, detail: expect.stringMatching(detail) },
      });
      await expectNothingLeft();
    },
  );

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\Größe.txt', 'Größe.txt'],
    ['日本語.txt', '日本語.txt'],
    ['..', 'document'],
  ])('calls %j %j', async (name, shown) => {
    const { body } = await upload(server.url, name, 'Some text about names.');
    expect(body['filename']).toBe(shown);
    await request(server.url, `DELETE /api/rag/documents/${String(body['document_id'])}`);
    await expectNothingLeft();
  });

  const onSmallDisk = disk === undefined ? it.skip : it;
  onSmallDisk(
    'answers 507 where the disk is full, keeps nothing, and goes on when there is room',
    async () => {
      const giveBack = disk?.fill();
      const content = Buffer.alloc(900_000, 'a text about pumps. ');
      const full = await upload(server.url, 'a.txt', content);
      expect(full).toMatchObject({
        status: 507,
        body: { status: 507, detail: 'There is no room for this file. Try again later.' },
      });
      expect(filesLeft()).toEqual(['filler']);
      giveBack?.();
      await expectNothingLeft();
      const { status, body } = await upload(server.url, 'a.txt', content);
      expect(status).toBe(200);
      await request(server.url, `DELETE /api/rag/documents/${String(body['document_id'])}`);
      await expectNothingLeft();
    },
  );

  it('answers everybody else meanwhile', async () => {
    const over = new AbortController();
    const refusal = upload(server.url, 'a.docx', DEEP_DOCX).finally(() => over.abort());
    let answers = 0;
    while (!over.signal.aborted) {
      expect((await request(server.url, 'GET /health')).status).toBe(200);
      answers += 1;
    }
    expect((await refusal).status).toBe(422);
    // A file that is read on the event loop lets one be answered before it, and the next after it.
    expect(answers).toBeGreaterThan(3);
  });

  it('answers 503 where documents are switched off', async () => {
    if (!world.isShared) return;
    const off = await world.start({ FEATURES_DISABLED: 'rag' });
    const reply = await request(off.url, 'GET /api/rag/stats');
    expect(reply).toMatchObject({ status: 503, body: { detail: 'RAG system not available' } });
  });
});
