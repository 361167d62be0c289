import { PersonalData } from '@parley/common';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** Every store that holds something of a person, found among all providers: a feature adds a file. */
@Injectable()
export class PersonalStores implements OnModuleInit {
  private stores: readonly PersonalData[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.stores = this.discovery
      .getProviders()
      .map(({ instance }): unknown => instance)
      .filter((instance) => instance instanceof PersonalData)
      .sort((a, b) => a.order - b.order || (a.store < b.store ? -1 : 1));
  }

  /** In the order in which they are erased. */
  get all(): readonly PersonalData[] {
    return this.stores;
  }
}
