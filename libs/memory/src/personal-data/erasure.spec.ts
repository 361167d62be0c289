import { randomUUID } from 'node:crypto';
import { type DataSubject, PersonalData } from '@parley/common';
import { Injectable, Module } from '@nestjs/common';
import { aPerson, MemoryKit } from '../testing/memory.kit';
import { DataExport } from './data-export';
import { Erasure } from './erasure';

/** A feature's own store, which nothing here knows of. */
@Injectable()
class Playlists extends PersonalData {
  readonly store = 'playlists';
  readonly owners = new Set<string>();
  /** Added again behind each sweep. */
  isBusy = false;

  async count({ userId }: DataSubject): Promise<number> {
    return this.owners.has(userId) ? 1 : 0;
  }

  async erase({ userId }: DataSubject): Promise<void> {
    if (!this.isBusy) this.owners.delete(userId);
  }

  async *export({ userId }: DataSubject): AsyncGenerator<Readonly<Record<string, unknown>>> {
    if (this.owners.has(userId)) yield { songs: ['So What'] };
  }
}

@Module({ providers: [Playlists] })
class PlaylistsModule {}

describe(Erasure.name, () => {
  let kit: MemoryKit;
  let sut: Erasure;
  let playlists: Playlists;

  beforeAll(async () => {
    kit = await MemoryKit.start({}, [PlaylistsModule]);
    sut = kit.context.get(Erasure, { strict: false });
    playlists = kit.context.get(Playlists, { strict: false });
  });

  afterAll(() => kit.stop());

  async function speak(person: DataSubject, sessionId?: string): Promise<void> {
    await kit.say('I live in Quedlinburg', { ...person, ...(sessionId ? { sessionId } : {}) });
    await kit.readAll();
  }

  /** What other features keep of a person, in a session whose row stays. */
  async function haveMore({ accountId, userId }: DataSubject): Promise<void> {
    await kit.sql(
      `WITH t AS (SELECT * FROM turns WHERE account_id = $1 AND user_id = $2 ORDER BY id DESC LIMIT 1),
        flow AS (INSERT INTO session_flows (session_key, account_id, user_id, flow, state, expires_at)
          SELECT session_key, account_id, user_id, 'ask', '{"text":"Quedlinburg"}', now() FROM t),
        run AS (INSERT INTO action_runs (turn_id, key, account_id, user_id, action, arguments, state)
          SELECT id, 'k', account_id, user_id, 'go', '{"to":"Quedlinburg"}', 'done' FROM t)
      INSERT INTO player_states (account_id, user_id) SELECT account_id, user_id FROM t`,
      [accountId, userId],
    );
  }

  /** Tables that hold the text or the user anywhere. */
  async function tracesOf(...needles: readonly string[]): Promise<readonly string[]> {
    const tables = await kit.sql<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await kit.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      if (rows.some(({ row }) => needles.some((needle) => row.includes(needle)))) found.push(name);
    }
    return found;
  }

  it('leaves no trace of a person in any table, and proves it', async () => {
    const person = aPerson();
    await speak(person);
    await speak(person, randomUUID());
    await kit.memory.create(person, { content: 'Sails' });
    await haveMore(person);
    playlists.owners.add(person.userId);
    expect((await tracesOf(person.userId)).length).toBeGreaterThan(4);
    const proof = await sut.erase(person);
    expect(await tracesOf(person.userId, 'Quedlinburg')).toEqual([]);
    const found = Object.fromEntries(proof.stores.map(({ store, found }) => [store, found]));
    expect(found).toMatchObject({
      sessions: 2,
      messages: 4,
      turns: 2,
      events: 4,
      facts: 2,
      usage: 0,
      action_runs: 1,
      session_flows: 1,
      players: 1,
      streams: 0,
      playlists: 1,
    });
    expect(proof.stores.every(({ remaining }) => remaining === 0)).toBe(true);
    expect(proof.isComplete).toBe(true);
  });

  it('touches nobody else', async () => {
    const [person, other] = [aPerson(), aPerson()];
    const elsewhere = aPerson({ userId: person.userId, accountId: randomUUID() });
    for (const each of [person, other, elsewhere]) await speak(each);
    await sut.erase(person);
    for (const each of [other, elsewhere]) {
      expect(await kit.contentsOf(each)).toEqual(['User lives in Quedlinburg']);
      expect((await kit.memory.stats(each)).totalConversations).toBe(1);
    }
  });

  it('keeps a chosen session id taken, so that nobody inherits a history', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await speak(person, sessionId);
    await sut.erase(person);
    await expect(kit.say('hello', { sessionId })).rejects.toThrow('Session not found');
  });

  it('says where something came in behind it', async () => {
    const person = aPerson();
    playlists.owners.add(person.userId);
    playlists.isBusy = true;
    const proof = await sut.erase(person);
    playlists.isBusy = false;
    expect(proof.isComplete).toBe(false);
    expect(proof.stores).toContainEqual({ store: 'playlists', found: 1, remaining: 1 });
  });

  it('exports everything of one person as one document', async () => {
    const [person, other] = [aPerson(), aPerson()];
    await speak(person);
    await speak(other);
    playlists.owners.add(person.userId);
    let text = '';
    const document = kit.context.get(DataExport, { strict: false });
    for await (const piece of document.write(person)) text += piece;
    expect(JSON.parse(text)).toMatchObject({
      user_id: person.userId,
      sessions: [{ kind: 'chat', message_count: 2 }],
      messages: [{ content: 'I live in Quedlinburg' }, { role: 'assistant' }],
      turns: [{ turn_no: 1, state: 'done' }],
      events: [{ type: 'message_received' }, { type: 'memory_stored' }],
      facts: [{ content: 'User lives in Quedlinburg', attribute: 'lives_in' }],
      usage: [],
      playlists: [{ songs: ['So What'] }],
    });
    expect(text).not.toContain(other.userId);
  });
});
