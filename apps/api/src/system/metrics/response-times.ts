import type { ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { EdgeRequest } from '../../http/request/edge-request';
import { Histogram, type Registry } from 'prom-client';
import { ContributesMetrics, type MetricsContribution } from './metrics';

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const LABELS = ['method', 'route', 'status'] as const;

/** What the router leaves on a request. */
interface RoutedRequest extends EdgeRequest {
  readonly route?: { readonly path?: unknown };
}

type Observed = ReturnType<Histogram<(typeof LABELS)[number]>['labels']>;

/**
 * How long answers take, by the pattern of their route (a path holds ids) and the class of their status; a
 * stream lasts until its end. The series of a route is looked up once and then only counted up.
 */
@Injectable()
@ContributesMetrics()
export class ResponseTimes implements MetricsContribution {
  private readonly histogram = new Histogram({
    name: 'response_time_seconds',
    help: 'Response time',
    labelNames: LABELS,
    buckets: BUCKETS_S,
    registers: [],
  });
  private readonly series = new Map<string, Observed>();

  addTo(registry: Registry): void {
    registry.registerMetric(this.histogram);
  }

  /** Of a request that is over. */
  readonly note = (request: RoutedRequest, response: ServerResponse, elapsedMs: number): void => {
    this.seriesOf(request, response).observe(elapsedMs / 1000);
  };

  private seriesOf(request: RoutedRequest, response: ServerResponse): Observed {
    const route = patternOf(request);
    const status = response.writableFinished
      ? `${Math.floor(response.statusCode / 100)}xx`
      : 'left';
    const key = `${request.method} ${status} ${route}`;
    const method = request.method ?? '';
    const known = this.series.get(key) ?? this.histogram.labels(method, route, status);
    this.series.set(key, known);
    return known;
  }
}

/** Paths that are no route share one name, so that nobody can fill the memory with them. */
function patternOf({ route }: RoutedRequest): string {
  const path = route?.path;
  return typeof path === 'string' ? path : 'none';
}
