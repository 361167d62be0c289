import type { Circuit } from '../openai/call-policy';

/** What `GET /api/models` shows. Targets are written `provider:model`, which `resolve` takes too. */
export interface ModelListing {
  readonly aliases: readonly AliasListing[];
  readonly models: readonly NamedModelListing[];
  readonly providers: readonly ProviderListing[];
}

export interface AliasListing {
  readonly name: string;
  readonly targets: readonly string[];
  /** The first ready target, or `embedded`. */
  readonly resolvesTo: string;
}

export interface NamedModelListing {
  readonly name: string;
  readonly provider: string;
  readonly isReady: boolean;
  /** The variable to set, where the model is not ready. */
  readonly missing?: string;
  /** `YYYY-MM-DD`, where its provider has announced one. */
  readonly shutdownDate?: string;
}

export interface ProviderListing {
  readonly name: string;
  readonly isReady: boolean;
  /** `open`: it kept failing and is left alone for some seconds. */
  readonly circuit: Circuit;
}
