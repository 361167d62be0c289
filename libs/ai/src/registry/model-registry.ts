import { Injectable, Logger } from '@nestjs/common';
import { InvalidInputError, UnavailableError } from '@parley/common';
import { Config, type ModelTarget, type ProviderName } from '@parley/config';
import { EMBEDDED, EmbeddedChatModel } from '../offline/embedded-chat-model';
import { OpenAiChatModel } from '../openai/openai-chat-model';
import type { ChatModel } from '../ports/chat-model';
import { aliasTargets, DEFAULT_ALIAS, distinctTargets, targetName } from './alias-targets';
import { FallbackChatModel } from './fallback-chat-model';
import type { CallCounts } from '../openai/call-policy';
import type { ModelListing, NamedModelListing } from './model-listing';
import { type ModelProvider, modelProviders } from './model-providers';
import { knownShutdownDate, retirementWarning } from './retirement-dates';

/** Which name leads to which model. Settled by the configuration at start, all but retirement dates. */
@Injectable()
export class ModelRegistry {
  private readonly logger = new Logger(ModelRegistry.name);
  private readonly providers: Readonly<Record<ProviderName, ModelProvider>>;
  private readonly aliases: ReadonlyMap<string, readonly ModelTarget[]>;
  private readonly targets: readonly ModelTarget[];
  private readonly embedded: ChatModel;
  /** By `provider:model`; only those whose provider is ready. */
  private readonly models: ReadonlyMap<string, ChatModel>;
  private readonly modelsByAlias: ReadonlyMap<string, ChatModel>;
  private readonly announcedDates = new Map<string, string>();

  constructor(config: Config) {
    this.embedded = new EmbeddedChatModel();
    this.providers = modelProviders(config.models);
    this.aliases = aliasTargets(config.models);
    this.targets = distinctTargets([
      ...[...this.aliases.values()].flat(),
      { provider: 'openai', model: config.models.openai.model },
    ]);
    this.models = new Map(
      this.readyTargets().map((target) => [targetName(target), this.create(target)]),
    );
    this.modelsByAlias = new Map(
      [...this.aliases].map(([alias, targets]) => [alias, this.chain(alias, targets)]),
    );
  }

  /**
   * The model behind an alias, a model's name or `provider:model`; `default` without a name. An
   * alias always leads somewhere, in the end to the embedded model.
   * @throws InvalidInputError for a name that nothing is known by; the message lists the known.
   * @throws UnavailableError for a model whose provider has no key; the message names the variable.
   */
  resolve(name: string = DEFAULT_ALIAS): ChatModel {
    if (name === EMBEDDED) return this.embedded;
    const behindAlias = this.modelsByAlias.get(name);
    if (behindAlias !== undefined) return behindAlias;
    const matches = this.targets.filter(
      (target) => target.model === name || targetName(target) === name,
    );
    const [first] = matches;
    if (first === undefined) throw this.unknownModel(name);
    const [ready] = matches.flatMap((target) => this.models.get(targetName(target)) ?? []);
    if (ready !== undefined) return ready;
    const { keyVariable } = this.providers[first.provider];
    throw new UnavailableError(`The model ${first.model} needs ${keyVariable}, which is not set.`, {
      code: 'model_not_configured',
    });
  }

  list(): ModelListing {
    return {
      aliases: [...this.aliases].map(([name, targets]) => ({
        name,
        targets: targets.map(targetName),
        resolvesTo: targets.map(targetName).find((target) => this.models.has(target)) ?? EMBEDDED,
      })),
      models: [
        ...this.targets.map((target) => this.listModel(target)),
        { name: EMBEDDED, provider: EMBEDDED, isReady: true },
      ],
      providers: [
        ...Object.values(this.providers).map(({ name, isReady, endpoint }) => ({
          name,
          isReady,
          circuit: endpoint.circuit,
        })),
        { name: EMBEDDED, isReady: true, circuit: 'closed' },
      ],
    };
  }

  /** What was asked of each provider since the process began. */
  calls(): readonly (readonly [provider: string, counts: CallCounts])[] {
    return Object.values(this.providers).map(({ name, endpoint }) => [name, endpoint.calls]);
  }

  /** Asks each ready provider once when its models will be shut down. Never throws: it is a courtesy. */
  async learnShutdownDates(signal: AbortSignal): Promise<void> {
    const ready = Object.values(this.providers).filter(({ isReady }) => isReady);
    await Promise.all(
      ready.map(async ({ name, endpoint }) => {
        try {
          for (const { id, shutdownDate } of await endpoint.listModels(signal)) {
            const target = targetName({ provider: name, model: id });
            if (shutdownDate !== undefined && this.models.has(target)) {
              this.announcedDates.set(target, shutdownDate);
            }
          }
        } catch (error) {
          this.logger.debug(`${name} does not tell its models: ${String(error)}`);
        }
      }),
    );
  }

  /** One sentence for each usable model that ends within 90 days. */
  retirementWarnings(now: Date): readonly string[] {
    return this.readyTargets().flatMap((target) => {
      const date = this.shutdownDate(target);
      return date === undefined ? [] : (retirementWarning(target, date, now) ?? []);
    });
  }

  /** Ends what still runs and closes the connections. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.providers).map(({ endpoint }) => endpoint.close()));
  }

  private readyTargets(): readonly ModelTarget[] {
    return this.targets.filter(({ provider }) => this.providers[provider].isReady);
  }

  private create({ provider, model }: ModelTarget): ChatModel {
    return new OpenAiChatModel(this.providers[provider].endpoint, model);
  }

  private chain(alias: string, targets: readonly ModelTarget[]): ChatModel {
    const [first, ...rest] = targets.flatMap((target) => this.models.get(targetName(target)) ?? []);
    if (first === undefined) return this.embedded;
    return rest.length === 0 ? first : new FallbackChatModel(alias, [first, ...rest]);
  }

  private listModel(target: ModelTarget): NamedModelListing {
    const { isReady, keyVariable } = this.providers[target.provider];
    const shutdownDate = this.shutdownDate(target);
    return {
      name: target.model,
      provider: target.provider,
      isReady,
      ...(isReady ? {} : { missing: keyVariable }),
      ...(shutdownDate === undefined ? {} : { shutdownDate }),
    };
  }

  private shutdownDate(target: ModelTarget): string | undefined {
    const announced = this.announcedDates.get(targetName(target));
    if (announced !== undefined) return announced;
    return this.providers[target.provider].isVendor ? knownShutdownDate(target) : undefined;
  }

  private unknownModel(name: string): InvalidInputError {
    const models = this.targets.map(({ model }) => model);
    const known = [...new Set([...this.aliases.keys(), EMBEDDED, ...models])].join(', ');
    return new InvalidInputError(
      `There is no model ${JSON.stringify(name.slice(0, 100))}. Known are ${known}.`,
      {
        code: 'unknown_model',
        fields: [{ field: 'model', message: `must be one of ${known}` }],
      },
    );
  }
}
