import { setTimeout as delay } from 'node:timers/promises';
import { aPdf } from '../kit/documents';
import { request } from '../kit/request';
import { upload } from '../kit/upload';
import type { ApiUnderTest } from './api-under-test';
import type { Figure } from './figure';
import { load } from './load';
import type { RagLibrary } from './rag-library';
import { median } from './statistics';

const PAGES = 350;
const LINES_A_PAGE = 24;
const CHATS = 20;
const POLL_MS = 500;

/** A long book while somebody chats: how soon it is found, and what the chat feels of it. */
export async function measureBook(
  api: ApiUnderTest,
  library: RagLibrary,
): Promise<readonly Figure[]> {
  const pages = Array.from({ length: PAGES }, () => library.page(LINES_A_PAGE));
  const before = [await chat(api), await chat(api), await chat(api)];
  const startedMs = performance.now();
  const secondsSince = () => (performance.now() - startedMs) / 1000;
  const { status, body } = await upload(api.url, 'book.pdf', aPdf(pages), { headers: api.headers });
  if (status !== 200) throw new Error(`The book was answered ${status}`);
  const textReadyS = secondsSince();
  const path = `GET /api/rag/documents/${String(body['document_id'])}`;
  const during: number[] = [];
  do {
    during.push(await chat(api));
    await delay(POLL_MS);
  } while ((await request(api.url, path, undefined, api.headers)).body['state'] !== 'ready');
  const name = `a PDF of ${PAGES} pages until found by`;
  return [
    { name: `${name} words`, unit: 's', values: [textReadyS], target: { atMost: 8 } },
    { name: `${name} meaning`, unit: 's', values: [secondsSince()], target: { atMost: 90 } },
    {
      name: 'p50 of a chat meanwhile',
      unit: 'ms',
      values: [median(during)],
      baseline: { name: 'before', values: [median(before)], compare: 'ratio' },
      target: { atMost: 1.5 },
    },
  ];
}

async function chat(server: ApiUnderTest): Promise<number> {
  const message = { path: '/api/chat', body: { message: 'how are you' } };
  return (await load({ server, request: () => message, slots: 1, requests: CHATS })).p50Ms;
}
