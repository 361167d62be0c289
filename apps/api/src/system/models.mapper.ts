import type { ModelListing, NamedModelListing } from '@parley/ai';
import type { ModelDto, ModelListDto } from './models.dto';

export function toModelList({ aliases, models, providers }: ModelListing): ModelListDto {
  return {
    aliases: aliases.map(({ name, targets, resolvesTo }) => ({
      name,
      targets: [...targets],
      resolves_to: resolvesTo,
    })),
    models: models.map(toModel),
    providers: providers.map(({ name, isReady, circuit }) => ({ name, ready: isReady, circuit })),
  };
}

function toModel({ name, provider, isReady, missing, shutdownDate }: NamedModelListing): ModelDto {
  return {
    name,
    provider,
    ready: isReady,
    ...(missing !== undefined && { missing }),
    ...(shutdownDate !== undefined && { shutdown_date: shutdownDate }),
  };
}
