import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { upload } from '../kit/upload';
import { World } from '../kit/world';
import { faultsOf, headLine, lineOf, type Outcome, type PlacedText, placesOf } from './rag/outcome';
import { type EvaluatedDocument, PARTS, readDocuments } from './rag/questions';
import { SearchLegs } from './rag/search-legs';

/** Each part is one user's library: its documents are each other's distractors. */
type Reader = EvaluatedDocument['part'];

async function add(
  server: ServerProcess,
  { part, filename, content }: EvaluatedDocument,
): Promise<string> {
  const { body } = await upload(server.url, filename, content, { fields: { user_id: part } });
  return String(body['document_id']);
}

async function untilReady(server: ServerProcess, id: string): Promise<void> {
  const path = `GET /api/rag/documents/${id}`;
  await untilTrue(async () => (await request(server.url, path)).body['state'] === 'ready', 120_000);
}

/** What the search shows first. */
async function search(
  server: ServerProcess,
  reader: Reader,
  query: string,
): Promise<readonly PlacedText[]> {
  const body = { query, user_id: reader, top_k: 5 };
  const { results } = (await request(server.url, 'POST /api/rag/search', body)).body as {
    readonly results: readonly { readonly document_id: string; readonly text: string }[];
  };
  return results.map(({ document_id: ref, text }) => ({ ref, text }));
}

/** The embedded engine's answer; empty where it says that nothing fits. */
async function ask(
  server: ServerProcess,
  reader: Reader,
  message: string,
  turn: number,
): Promise<string> {
  const body = { message, user_id: reader, session_id: `eval-${turn}` };
  const reply = await request(server.url, 'POST /api/chat_rag', body);
  const sources = reply.body['sources'] as readonly unknown[];
  const { content } = reply.body['message'] as { readonly content: string };
  return sources.length === 0 ? '' : content;
}

function print(outcomes: readonly Outcome[]): void {
  for (const part of PARTS) {
    const own = outcomes.filter(({ document }) => document.part === part);
    if (own.length === 0) continue;
    console.log(`\n${part}\n${headLine()}`);
    for (const language of new Set(own.map(({ document }) => document.language))) {
      console.log(
        lineOf(
          language,
          own.filter(({ document }) => document.language === language),
        ),
      );
    }
    console.log(lineOf('all', own));
  }
  // Whoever reads what went wrong in the other parts tunes on them.
  const shown = outcomes.filter(({ document }) => ['practice', 'fresh'].includes(document.part));
  console.log(['', ...faultsOf(shown)].join('\n'));
}

async function main(): Promise<void> {
  const documents = readDocuments();
  const world = await World.empty();
  try {
    const server = await world.start({ RATE_LIMIT_MODELS_PER_MINUTE: '100000' });
    const ids = new Map<EvaluatedDocument, string>();
    for (const document of documents) ids.set(document, await add(server, document));
    for (const id of ids.values()) await untilReady(server, id);
    const legs = await SearchLegs.open(world.environment);
    const outcomes: Outcome[] = [];
    for (const [document, id] of ids) {
      for (const question of document.questions) {
        const hybrid = await search(server, document.part, question.text);
        const byLeg = await legs.search(document.part, question.text);
        const places = placesOf({ hybrid, ...byLeg }, question, id);
        const said = await ask(server, document.part, question.text, outcomes.length);
        outcomes.push({ document, question, places, said });
      }
    }
    await legs.close();
    print(outcomes);
  } finally {
    await world.dispose();
  }
}

void main();
