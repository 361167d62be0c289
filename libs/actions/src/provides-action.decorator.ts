import { DiscoveryService } from '@nestjs/core';

/** Makes a class that extends `Action` known to the registry, from whichever module provides it. */
export const ProvidesAction = DiscoveryService.createDecorator();

/** The same for a class that extends `Flow`. */
export const ProvidesFlow = DiscoveryService.createDecorator();
