import { type ChatMessage, charactersOf } from '@parley/ai';
import { Cache } from '@parley/cache';
import { Config } from '@parley/config';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { OpenTurn } from './turn';
import type { HistoryBounds } from './turn.repository';

/** Two hours after the last read (S0). */
const TTL_MS = 2 * 60 * 60 * 1000;
/** Messages of a session that a model is shown at most. */
export const HISTORY_MESSAGES = 100;

/** Keys of cached histories begin so; `/api/sessions/stats/cache` counts them. */
export const HISTORY_CACHE_PREFIX = 'history:';

interface CachedHistory {
  readonly version: number;
  readonly messages: readonly ChatMessage[];
}

/**
 * Recent messages by session. A copy is used only while Begin says that its version is current, so
 * nothing ever needs to be invalidated, and a lost or stale copy costs no more than reading again.
 */
@Injectable()
export class TurnHistory {
  readonly bounds: HistoryBounds;

  constructor(
    private readonly cache: Cache,
    private readonly database: Database,
    config: Config,
  ) {
    this.bounds = {
      messages: HISTORY_MESSAGES,
      chars: charactersOf(config.models.historyTokenBudget),
    };
  }

  read(accountId: string, sessionId: string): Promise<CachedHistory | undefined> {
    return this.cache.get<CachedHistory>(this.keyOf(accountId, sessionId));
  }

  /** Adds a finished turn to the copy; `version` is what Finish made of the session's history. */
  extend(turn: OpenTurn, answer: string, version: number): void {
    if (!turn.isHistoryComplete || version !== turn.historyVersion + 1) return;
    const messages = [
      ...turn.history,
      { role: 'user' as const, content: turn.text },
      { role: 'assistant' as const, content: answer },
    ];
    void this.cache.set<CachedHistory>(
      this.keyOf(turn.accountId, turn.sessionId),
      { version, messages: this.withinBounds(messages) },
      TTL_MS,
    );
  }

  /** The newest that fit, which most often are all. */
  private withinBounds(messages: readonly ChatMessage[]): readonly ChatMessage[] {
    let chars = 0;
    let first = messages.length;
    while (first > 0 && messages.length - first < this.bounds.messages) {
      chars += messages[first - 1]?.content.length ?? 0;
      if (chars > this.bounds.chars) break;
      first -= 1;
    }
    return first === 0 ? messages : messages.slice(first);
  }

  /** Drops the copy on this instance and in Redis; another instance's own one dies with its time to live. */
  forget(accountId: string, sessionId: string): Promise<void> {
    return this.cache.delete(this.keyOf(accountId, sessionId));
  }

  /** Several installations may share one Redis. */
  private keyOf(accountId: string, sessionId: string): string {
    return `${HISTORY_CACHE_PREFIX}${this.database.installationId}:${accountId}:${sessionId}`;
  }
}
