import { ModelRegistry } from '@parley/ai';
import { LiveStreams, LiveTurns, TurnCounts } from '@parley/chat';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { ActiveSessions } from '../active-sessions';
import { addCounter, addGauge } from './figures';
import { ContributesMetrics, type MetricsContribution } from './metrics';

const PATIENCE_MS = 1_000;

/** What an operator watches of the server's own parts, S1's names among them. */
@Injectable()
@ContributesMetrics()
export class ServerMetrics implements MetricsContribution {
  constructor(
    private readonly turns: TurnCounts,
    private readonly live: LiveTurns,
    private readonly streams: LiveStreams,
    private readonly models: ModelRegistry,
    private readonly database: Database,
    private readonly sessions: ActiveSessions,
  ) {}

  addTo(registry: Registry): void {
    const { sessions } = this;
    this.addTurns(registry);
    this.addProviders(registry);
    this.addPool(registry);
    addGauge(registry, 'active_sessions', 'Active sessions', () => sessions.count(PATIENCE_MS));
  }

  private addTurns(registry: Registry): void {
    const { turns, live, streams } = this;
    const states = ['done', 'failed', 'cancelled'] as const;
    addCounter(registry, 'chat_requests_total', 'Total chat requests', () => [[{}, turns.asked]]);
    addCounter(registry, 'parley_turns_total', 'Turns that ended here, by state', () =>
      states.map((state) => [{ state }, turns[state]]),
    );
    addGauge(registry, 'parley_turns_live', 'Turns that wait or run here', () => live.count);
    addGauge(registry, 'parley_streams_live', 'Resumable answers written here', () => streams.size);
  }

  private addProviders(registry: Registry): void {
    const read = (figure: 'started' | 'failed') => () =>
      this.models.calls().map(([provider, calls]) => [{ provider }, calls[figure]] as const);
    addCounter(registry, 'parley_provider_calls_total', 'Calls of models', read('started'));
    addCounter(registry, 'parley_provider_failures_total', 'Calls that failed', read('failed'));
  }

  private addPool(registry: Registry): void {
    const { database } = this;
    const name = 'parley_database_pool';
    addGauge(registry, `${name}_open`, 'Connections to the database', () => database.poolUse.open);
    addGauge(registry, `${name}_idle`, 'Connections at rest', () => database.poolUse.idle);
    addGauge(registry, `${name}_waiting`, 'Queries without one', () => database.poolUse.waiting);
  }
}
