import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aDocx, aPdf, wordParagraph } from '../kit/documents';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { upload } from '../kit/upload';
import { World } from '../kit/world';

const MANUAL = [
  '# Boiler manual\n\n## Warranty\n\nThe warranty runs for five years from the date of purchase.',
  '## Service\n\nAn engineer must look at the boiler every twelve months. Keep the invoice.',
  '## Noise\n\nA knocking sound means that there is air in the pipes. Bleed the radiators.',
].join('\n\n');

describe('documents', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });
  afterAll(() => world.dispose());

  const search = async (userId: string, query: string, more: Json = {}) => {
    const body = { query, user_id: userId, ...more };
    return (await request(server.url, 'POST /api/rag/search', body)).body as {
      results: { text: string; document_id: string; filename: string; quote: string | null }[];
      mode: string;
      lexical_because: string | null;
    };
  };
  const stateOf = async (id: unknown) =>
    (await request(server.url, `GET /api/rag/documents/${String(id)}`)).body['state'];
  const add = async (userId: string, name: string, content: Buffer | string) =>
    (await upload(server.url, name, content, { fields: { user_id: userId } })).body;

  it('answers an upload as S1 documents it, and counts it', async () => {
    const { status, body } = await upload(server.url, 'manual.md', MANUAL, {
      fields: { user_id: 's1' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      filename: 'manual.md',
      chunks: 3,
      message: 'Document indexed successfully (3 chunks)',
    });
    const stats = await request(server.url, 'GET /api/rag/stats?user_id=s1');
    expect(stats.body).toMatchObject({ total_documents: 1, total_chunks: 3 });
    expect(stats.body['average_chunk_size']).toBeGreaterThan(40);
  });

  it('finds by words at once and by meaning soon, and quotes the sentence', async () => {
    const { document_id: id } = await add('finder', 'manual.md', MANUAL);
    expect((await search('finder', 'warranty')).results[0]).toMatchObject({
      document_id: id,
      filename: 'manual.md',
      chunk_index: 0,
      headings: ['Boiler manual', 'Warranty'],
    });
    await untilTrue(async () => (await stateOf(id)) === 'ready');
    const { body } = await request(server.url, 'GET /api/system/events/stats?user_id=finder');
    expect(body['events_by_type']).toMatchObject({ DOCUMENT_INDEXED: 1, DOCUMENT_READY: 1 });
    const { mode, results } = await search('finder', 'what does a banging sound mean?');
    expect(mode).toBe('hybrid');
    expect(results[0]?.quote).toBe('A knocking sound means that there is air in the pipes.');
  });

  it('says that a language is searched by words alone', async () => {
    await add('hans', 'a.txt', 'Die Garantie für die Heizung gilt fünf Jahre ab dem Kauf.');
    expect(await search('hans', 'Wie lange gilt die Garantie?')).toMatchObject({
      mode: 'lexical',
      results: [{ filename: 'a.txt' }],
    });
  });

  it('reads PDF with its pages and Word with its headings and tables', async () => {
    await add(
      'reader',
      'a.pdf',
      aPdf(['The first page is about pumps.', 'The second is about valves.']),
    );
    expect((await search('reader', 'valves')).results[0]).toMatchObject({ page: 2 });
    const table = `<w:tbl><w:tr><w:tc>${wordParagraph('Model')}</w:tc><w:tc>${wordParagraph('Zephyr 9')}</w:tc></w:tr></w:tbl>`;
    await add('reader', 'b.docx', aDocx(wordParagraph('Models', 'Heading1') + table));
    expect((await search('reader', 'zephyr')).results[0]).toMatchObject({
      filename: 'b.docx',
      text: 'Model; Zephyr 9',
    });
  });

  it.each([
    [
      'windows-1251',
      Buffer.from(
        'c3e0f0e0edf2e8ff20e4e5e9f1f2e2f3e5f220effff2fc20ebe5f220f1ee20e4edff20efeeeaf3efeae82e20d1eef5f0e0ede8f2e520f7e5ea2e',
        'hex',
      ),
      'гарантия',
    ],
    ['UTF-16', Buffer.from('\uFEFFThe turbine hums quietly.', 'utf16le'), 'turbine'],
    [
      'Shift JIS',
      Buffer.from(
        '95db8fd88afa8ad482cd8cdc944e8ad482c582b781428d7793fc93fa82a982e7909482a682dc82b78142',
        'hex',
      ),
      '保証期間',
    ],
  ])('reads text in %s', async (encoding, content, query) => {
    await add(`encoded ${encoding}`, 'a.txt', content);
    expect((await search(`encoded ${encoding}`, query)).results).toHaveLength(1);
  });

  it('recognises content that the user has already', async () => {
    const first = await add('twice', 'a.md', MANUAL);
    const again = await add('twice', 'b.md', MANUAL);
    const other = await add('thrice', 'b.md', MANUAL);
    expect(again['document_id']).toBe(first['document_id']);
    expect(other['document_id']).not.toBe(first['document_id']);
  });

  it('carries out an upload once for one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'once-1' };
    const fields = { user_id: 'keyed' };
    const first = await upload(server.url, 'a.md', MANUAL, { fields, headers });
    const again = await upload(server.url, 'a.md', MANUAL, { fields, headers });
    const other = await upload(server.url, 'a.md', `${MANUAL}!`, { fields, headers });
    expect([first.status, again.status, other.status]).toEqual([200, 200, 409]);
    expect(again.body['document_id']).toBe(first.body['document_id']);
  });

  it('answers 202 without waiting, and the document tells the rest', async () => {
    const { status, body } = await upload(server.url, 'a.md', MANUAL, {
      query: '?wait=false&user_id=hasty',
    });
    expect(status).toBe(202);
    await untilTrue(async () => (await stateOf(body['document_id'])) === 'ready');
    const { body: document } = await request(
      server.url,
      `GET /api/rag/documents/${String(body['document_id'])}`,
    );
    expect(document).toMatchObject({
      filename: 'a.md',
      chunks: 3,
      chunks_embedded: 3,
      error: null,
    });
  });

  it('pages through the list, newest first', async () => {
    for (const n of [1, 2, 3]) await add('lister', `${n}.md`, `${MANUAL} ${n}`);
    const one = await request(server.url, 'GET /api/rag/documents?user_id=lister&limit=2');
    const cursor = String(one.headers.get('x-next-cursor'));
    const two = await request(
      server.url,
      `GET /api/rag/documents?user_id=lister&limit=2&cursor=${cursor}`,
    );
    const names = (body: Json) => (body['documents'] as Json[]).map(({ filename }) => filename);
    expect([names(one.body), names(two.body)]).toEqual([['3.md', '2.md'], ['1.md']]);
  });

  it('removes every trace of a deleted document', async () => {
    const { document_id: id } = await add('leaver', 'a.md', MANUAL);
    const gone = await request(server.url, `DELETE /api/rag/documents/${String(id)}`);
    expect(gone).toMatchObject({ status: 200, body: { success: true, message: 'a.md deleted' } });
    expect((await search('leaver', 'warranty')).results).toEqual([]);
    expect((await request(server.url, `GET /api/rag/documents/${String(id)}`)).status).toBe(404);
    expect((await request(server.url, `DELETE /api/rag/documents/${String(id)}`)).status).toBe(404);
    const stats = await request(server.url, 'GET /api/rag/stats?user_id=leaver');
    expect(stats.body).toMatchObject({ total_documents: 0, total_chunks: 0 });
  });

  it('shows nobody what is another user’s', async () => {
    const { document_id: id } = await add('owner', 'a.md', MANUAL);
    for (const line of ['GET', 'DELETE']) {
      const path = `/api/rag/documents/${String(id)}?user_id=thief`;
      expect((await request(server.url, `${line} ${path}`)).status).toBe(404);
    }
    const document_ids = [id];
    expect((await search('thief', 'warranty', { document_ids })).results).toEqual([]);
    expect((await search('owner', 'warranty', { document_ids })).results).not.toEqual([]);
  });

  it('goes on after a kill -9 during indexing, with nothing twice and nothing left over', async () => {
    if (!world.isShared) return;
    const files = () => readdirSync(join(world.environment.DATA_DIR, 'rag_index')).length;
    const before = files();
    const long = Array.from({ length: 4_000 }, (_, n) => `Paragraph ${n} is about pump ${n}.\n\n`);
    const other = await world.startProcess();
    const { body } = await upload(other.url, 'long.txt', long.join(''), {
      query: '?wait=false&user_id=survivor',
    });
    await other.stop('SIGKILL');
    const line = `GET /api/rag/documents/${String(body['document_id'])}`;
    await untilTrue(async () =>
      ['text_ready', 'ready'].includes(String(await stateOf(body['document_id']))),
    );
    expect((await search('survivor', 'paragraph 3999 pump')).results[0]?.text).toContain('3999');
    const { body: document } = await request(server.url, line);
    const { body: stats } = await request(server.url, 'GET /api/rag/stats?user_id=survivor');
    expect(stats).toMatchObject({ total_documents: 1, total_chunks: document['chunks'] });
    expect(files()).toBe(before + 1);
    const again = await upload(server.url, 'long.txt', long.join(''), {
      fields: { user_id: 'survivor' },
    });
    expect(again.body['document_id']).toBe(body['document_id']);
    await request(server.url, `DELETE ${line.slice(4)}`);
    expect(files()).toBe(before);
  });

  it('reads tables and rich text', async () => {
    await add('tables', 'prices.csv', 'Model;Price\nZephyr;900\nBoreas;1200\n');
    await add('tables', 'utf16.csv', Buffer.from('\uFEFFStadt\tFluss\nKöln\tRhein\n', 'utf16le'));
    expect((await search('tables', 'boreas price')).results[0]?.text).toContain(
      'Model: Boreas; Price: 1200',
    );
    expect((await search('tables', 'Köln')).results[0]?.text).toBe('Stadt: Köln; Fluss: Rhein');
    const rtf = String.raw`{\rtf1\ansi{\stylesheet{\s1 heading 1;}}\pard\s1 Garden\par\pard The cress is gr\'fcn.\par}`;
    await add('tables', 'note.rtf', Buffer.from(rtf, 'latin1'));
    expect((await search('tables', 'cress')).results[0]).toMatchObject({
      text: 'The cress is grün.',
      headings: ['Garden'],
    });
  });

  it.each([
    [{}, 'query'],
    [{ query: '' }, 'query'],
    [{ query: 'x'.repeat(2_001) }, 'query'],
    [{ query: 'x', top_k: 0 }, 'top_k'],
    [{ query: 'x', top_k: '5' }, 'top_k'],
    [{ query: 'x', document_ids: ['1'] }, 'document_ids'],
  ])('refuses the search %j', async (body, field) => {
    const reply = await request(server.url, 'POST /api/rag/search', body);
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it.each(['x', '0', "' OR 1=1 --", '00000000-0000-0000-0000-000000000000'])(
    'knows no document %j',
    async (id) => {
      const path = `/api/rag/documents/${encodeURIComponent(id)}`;
      expect((await request(server.url, `GET ${path}`)).status).toBe(404);
    },
  );
});
