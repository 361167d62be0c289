import { Injectable } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { addGauge } from '../../system/metrics/figures';
import { ContributesMetrics, type MetricsContribution } from '../../system/metrics/metrics';
import { OpenSockets } from './open-sockets';

/** How many sockets this instance holds. */
@Injectable()
@ContributesMetrics()
export class SocketMetrics implements MetricsContribution {
  constructor(private readonly sockets: OpenSockets) {}

  addTo(registry: Registry): void {
    addGauge(registry, 'parley_sockets_open', 'WebSockets open here', () => this.sockets.count);
  }
}
