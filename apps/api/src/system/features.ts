import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Config, type Feature } from '@parley/config';
import type { SessionScope } from '@parley/sessions';

/** What this server can do, in S1's terms. */
export interface FeatureFlags {
  readonly conversation: boolean;
  readonly memory: boolean;
  readonly rag: boolean;
  readonly eventBus: boolean;
  readonly musicStreaming: boolean;
  readonly sessionIsolation: boolean;
  readonly websocket: boolean;
}

/** A feature's part of `GET /api/system/status`. */
export type FeatureStats = Readonly<Record<string, number | string>>;

export interface StatusContribution {
  readonly flag: keyof FeatureFlags;
  /** False while the feature is built but cannot work. */
  isAvailable(): boolean;
  /** Its numbers, and a word on how it works; with their names on the wire, shown under `stats.<flag>`. */
  stats?(scope: SessionScope): Promise<FeatureStats>;
}

/** Marks a provider as a `StatusContribution`: a feature adds a file, and nothing here changes. */
export const ContributesStatus = DiscoveryService.createDecorator();

/** The switch of FEATURES_DISABLED that turns a flag off, whatever is built. */
const SWITCHES: Partial<Record<keyof FeatureFlags, Feature>> = {
  memory: 'memory',
  rag: 'rag',
  musicStreaming: 'music',
};

/** What is built and switched on. The status route, the socket's welcome and STATUS_UPDATE all read it here. */
@Injectable()
export class Features implements OnModuleInit {
  private contributions: readonly StatusContribution[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.contributions = this.discovery
      .getProviders({ metadataKey: ContributesStatus.KEY })
      .map(({ instance }) => instance as StatusContribution);
  }

  get flags(): FeatureFlags {
    const available = new Set(this.available.map(({ flag }) => flag));
    return {
      conversation: true,
      memory: available.has('memory'),
      rag: available.has('rag'),
      eventBus: available.has('eventBus'),
      musicStreaming: available.has('musicStreaming'),
      sessionIsolation: true,
      websocket: available.has('websocket'),
    };
  }

  /** The contributions of features that are switched on and can work. */
  get available(): readonly StatusContribution[] {
    return this.contributions.filter((each) => this.isSwitchedOn(each.flag) && each.isAvailable());
  }

  private isSwitchedOn(flag: keyof FeatureFlags): boolean {
    const name = SWITCHES[flag];
    return name === undefined || !this.config.featuresDisabled.has(name);
  }
}
