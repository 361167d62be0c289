import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import type { NextFunction, Request, Response } from 'express';
import { Histogram, type Registry } from 'prom-client';
import { ContributesMetrics, type MetricsContribution } from './metrics';

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const LABELS = ['method', 'route', 'status'] as const;
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

  constructor(private readonly clock: Clock) {}

  addTo(registry: Registry): void {
    registry.registerMetric(this.histogram);
  }

  /** Middleware. */
  readonly observe = (request: Request, response: Response, next: NextFunction): void => {
    const startedMs = this.clock.monotonicMs();
    response.once('close', () => {
      const elapsedMs = this.clock.monotonicMs() - startedMs;
      this.seriesOf(request, response).observe(elapsedMs / 1000);
    });
    next();
  };

  private seriesOf(request: Request, response: Response): Observed {
    const route = patternOf(request);
    const status = response.writableFinished
      ? `${Math.floor(response.statusCode / 100)}xx`
      : 'left';
    const key = `${request.method} ${status} ${route}`;
    const known = this.series.get(key) ?? this.histogram.labels(request.method, route, status);
    this.series.set(key, known);
    return known;
  }
}

/** Paths that are no route share one name, so that nobody can fill the memory with them. */
function patternOf(request: Request): string {
  const route: unknown = request.route;
  const hasPath = typeof route === 'object' && route !== null && 'path' in route;
  return hasPath && typeof route.path === 'string' ? route.path : 'none';
}
