import { setTimeout as delay } from 'node:timers/promises';
import { aPdf } from '../kit/documents';
import { request } from '../kit/request';
import { upload } from '../kit/upload';
import type { ApiUnderTest } from './api-under-test';
import type { Figure } from './figure';
import { load, type Measured } from './load';
import type { RagLibrary } from './rag-library';
import { atItsSpeed, slownessOf } from './reference-machine';
import { median } from './statistics';
import { firstTurn } from './turns';

const PAGES = 350;
const LINES_A_PAGE = 24;
const CHATS = 20;
const POLL_MS = 500;

interface Reading {
  readonly api: ApiUnderTest;
  readonly bareNest: Measured;
  readonly library: RagLibrary;
}

/** A long book while somebody chats: how soon it is found, and what the chat feels of it. */
export async function measureBook({ api, bareNest, library }: Reading): Promise<readonly Figure[]> {
  const pages = Array.from({ length: PAGES }, () => library.page(LINES_A_PAGE));
  const before = [await chat(api), await chat(api), await chat(api)];
  const nest = () => load({ server: bareNest, request: firstTurn, slots: 16, seconds: 1.5 });
  const nestBefore = await nest();
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
  const readyS = secondsSince();
  const slowness = median(slownessOf([nestBefore, await nest(), await nest()]));
  const until = (what: string, seconds: number, atMost: number): readonly Figure[] => {
    const took = { unit: 's', values: [seconds] } as const;
    return [
      { name: `a PDF of ${PAGES} pages until found by ${what}`, ...took },
      atItsSpeed({ name: '  at its speed', ...took, target: { atMost } }, [slowness]),
    ];
  };
  return [
    ...until('words', textReadyS, 8),
    ...until('meaning', readyS, 90),
    feltBy(before, during),
  ];
}

function feltBy(before: readonly number[], during: readonly number[]): Figure {
  return {
    name: 'p50 of a chat meanwhile',
    unit: 'ms',
    values: [median(during)],
    baseline: { name: 'before', values: [median(before)], compare: 'ratio' },
    target: { atMost: 1.5 },
  };
}

async function chat(server: ApiUnderTest): Promise<number> {
  const message = { path: '/api/chat', body: { message: 'how are you' } };
  return (await load({ server, request: () => message, slots: 1, requests: CHATS })).p50Ms;
}
