import { createHash } from 'node:crypto';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import { draftFacts } from '../extraction/extract-facts';
import type { Person } from './fact';

/** Something that a person said. */
export interface SaidMessage {
  /** Of the message. */
  readonly id: string;
  readonly text: string;
  readonly saidAt: Date;
}

interface ForgottenRow {
  readonly key: string;
  readonly deleted_at: Date;
  readonly message_ids: string[];
}

const MOST = 5_000;

// What was never seen only closes what a changed fact was about before: that was corrected, not forgotten.
const FORGOTTEN = {
  name: 'facts_forgotten',
  text: `SELECT key, max(deleted_at) AS deleted_at,
      array_remove(array_agg(message_id) || array_agg(last_message_id), NULL) AS message_ids
    FROM facts WHERE account_id = $1 AND user_id = $2 AND deleted_at IS NOT NULL AND times_seen > 0
    GROUP BY key ORDER BY max(deleted_at) DESC LIMIT ${MOST}`,
};

/** Keeps what told a forgotten fact from being brought up again. */
@Injectable()
export class Forgotten {
  constructor(private readonly database: Database) {}

  /** The messages that told nothing which the person had forgotten since. */
  async without<Message extends SaidMessage>(
    { accountId, userId }: Person,
    messages: readonly Message[],
  ): Promise<readonly Message[]> {
    if (messages.length === 0) return messages;
    const rows = await this.database.query<ForgottenRow>(FORGOTTEN, [accountId, userId]);
    if (rows.length === 0) return messages;
    const ids = new Set(rows.flatMap((row) => row.message_ids));
    const since = new Map(rows.map((row) => [row.key, row.deleted_at]));
    const kept: Message[] = [];
    for (const message of messages) {
      const tells = () =>
        keysIn(message.text).some((key) => message.saidAt <= (since.get(key) ?? EVER_BEFORE));
      if (!ids.has(message.id) && !tells()) kept.push(message);
      // Reading a message takes a while; other work of the process comes between two.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return kept;
  }
}

const EVER_BEFORE = new Date(0);

/** As `store_fact` makes them. */
function keysIn(text: string): readonly string[] {
  return draftFacts(text).map(({ subject, attribute }) =>
    createHash('md5').update(`${subject}\u001f${attribute}`).digest('hex'),
  );
}
