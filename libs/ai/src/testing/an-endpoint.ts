import { type EndpointOptions, OpenAiEndpoint } from '../openai/openai-endpoint';

/** An endpoint that waits hardly between two attempts, and longer for an answer than any test lasts. */
export function anEndpoint(
  baseUrl: string,
  { policy, ...options }: Partial<EndpointOptions> = {},
): OpenAiEndpoint {
  return new OpenAiEndpoint({
    source: { name: 'openai', label: 'OpenAI', keyVariable: 'OPENAI_API_KEY' },
    baseUrl,
    apiKey: 'sk-test-secret',
    timeoutMs: 600_000,
    policy: { retryBaseMs: 1, ...policy },
    ...options,
  });
}
