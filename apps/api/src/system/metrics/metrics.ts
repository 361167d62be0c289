import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** A part that has figures to show; each is read when somebody asks, so that it costs nothing else. */
export interface MetricsContribution {
  /** Called once. Every metric is given the registry, and a `collect` that reads the present value. */
  addTo(registry: Registry): void;
}

/** Marks a provider as a `MetricsContribution`: a feature adds a file, and nothing here changes. */
export const ContributesMetrics = DiscoveryService.createDecorator();

/** All figures of this instance, in the text format of Prometheus. */
@Injectable()
export class Metrics implements OnModuleInit {
  private readonly registry = new Registry();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    collectDefaultMetrics({ register: this.registry });
    const found = this.discovery.getProviders({ metadataKey: ContributesMetrics.KEY });
    for (const { instance } of found) (instance as MetricsContribution).addTo(this.registry);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  read(): Promise<string> {
    return this.registry.metrics();
  }
}
