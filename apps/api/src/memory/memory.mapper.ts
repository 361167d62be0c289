import type { Principal } from '@parley/auth';
import type { Fact, FactChanges, FactMatch, MemoryStats, NewFact, Person } from '@parley/memory';
import { DEFAULT_USER_ID } from '@parley/sessions';
import type {
  CreateFactDto,
  FactDto,
  FactMatchDto,
  MemoryStatsDto,
  UpdateFactDto,
} from './memory.dto';

/** Facts are always one user's: the named one's, a pinned key's own, else the default user's. */
export function personOf(caller: Principal, userId: string | null | undefined): Person {
  return {
    accountId: caller.accountId,
    userId: caller.userFor(userId ?? undefined) ?? DEFAULT_USER_ID,
  };
}

export function toNewFact({ content, category, importance_score }: CreateFactDto): NewFact {
  return {
    content: content.trim(),
    category: category ?? undefined,
    importance: importance_score ?? undefined,
  };
}

export function toFactChanges({ content, category, importance_score }: UpdateFactDto): FactChanges {
  return {
    content: content?.trim(),
    category: category ?? undefined,
    importance: importance_score ?? undefined,
  };
}

export function toFact(fact: Fact): FactDto {
  return {
    id: fact.id,
    content: fact.content,
    category: fact.category,
    importance_score: fact.importance,
    created_at: fact.createdAt.toISOString(),
    status: statusOf(fact),
    said_at: fact.saidAt.toISOString(),
    times_seen: fact.timesSeen,
    superseded_at: fact.supersededAt?.toISOString() ?? null,
    superseded_by: fact.supersededBy,
    source: {
      session_id: fact.receipt.sessionId,
      turn_no: fact.receipt.turnNo,
      message_id: fact.receipt.messageId,
      text: fact.receipt.text,
    },
  };
}

export function toFactMatch({ fact, score }: FactMatch): FactMatchDto {
  return { ...toFact(fact), score };
}

export function toMemoryStats(stats: MemoryStats): MemoryStatsDto {
  return {
    total_facts: stats.totalFacts,
    facts_by_category: Object.fromEntries(stats.factsByCategory),
    total_conversations: stats.totalConversations,
    oldest_conversation: stats.oldestConversation?.toISOString() ?? null,
    newest_conversation: stats.newestConversation?.toISOString() ?? null,
  };
}

function statusOf({ supersededAt, supersededBy }: Fact): FactDto['status'] {
  if (supersededAt === null) return 'current';
  return supersededBy === null ? 'ended' : 'superseded';
}
