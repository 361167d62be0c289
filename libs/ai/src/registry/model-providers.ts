import type { ModelsConfig, ProviderName } from '@parley/config';
import { OpenAiEndpoint } from '../openai/openai-endpoint';

const OPENAI_URL = 'https://api.openai.com/v1';

/** A provider and whether the configuration lets us use it. */
export interface ModelProvider {
  readonly name: ProviderName;
  readonly endpoint: OpenAiEndpoint;
  readonly isReady: boolean;
  /** The variable that makes it ready. */
  readonly keyVariable: string;
  /** Serves the vendor's own models, so the vendor's retirement dates hold. */
  readonly isVendor: boolean;
}

/** Every provider, ready or not; a connection is opened by the first call. */
export function modelProviders(
  config: Pick<ModelsConfig, 'openai' | 'groq' | 'timeoutMs'>,
): Readonly<Record<ProviderName, ModelProvider>> {
  const { openai, groq, timeoutMs } = config;
  const hasOwnServer = openai.baseUrl !== undefined;
  const provider = (
    name: ProviderName,
    label: string,
    { baseUrl, apiKey }: { readonly baseUrl: string; readonly apiKey: string | undefined },
  ) => {
    const keyVariable = `${name.toUpperCase()}_API_KEY`;
    const source = { name, label, keyVariable };
    const endpoint = new OpenAiEndpoint({ source, baseUrl, apiKey, timeoutMs });
    return { name, endpoint, keyVariable, isReady: apiKey !== undefined, isVendor: true };
  };
  const openaiProvider = provider(
    'openai',
    hasOwnServer ? 'The server at OPENAI_BASE_URL' : 'OpenAI',
    {
      baseUrl: openai.baseUrl ?? OPENAI_URL,
      apiKey: openai.apiKey,
    },
  );
  return {
    openai: {
      ...openaiProvider,
      isReady: openaiProvider.isReady || hasOwnServer,
      isVendor: !hasOwnServer,
    },
    groq: provider('groq', 'Groq', groq),
  };
}
