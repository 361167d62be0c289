import { EventCounts } from '@parley/events';
import { Injectable } from '@nestjs/common';
import { Counter, type Registry } from 'prom-client';
import { ContributesMetrics, type MetricsContribution } from './metrics';

/** Events in the log of the whole installation, by type; every instance shows the same. */
@Injectable()
@ContributesMetrics()
export class EventMetrics implements MetricsContribution {
  constructor(private readonly counts: EventCounts) {}

  addTo(registry: Registry): void {
    const counter: Counter = new Counter({
      name: 'parley_events_total',
      help: 'Events appended to the log, of all instances, by type',
      labelNames: ['type'],
      registers: [registry],
      collect: async () => {
        // Without a database the last known numbers stay.
        const emitted = await this.counts.emitted('all').catch(() => undefined);
        if (emitted === undefined) return;
        counter.reset();
        for (const [type, total] of emitted) counter.inc({ type }, total);
      },
    });
  }
}
