import { OpenAiEndpoint } from '../../openai/openai-endpoint';

/** An endpoint that loses no time: short patience, next to no wait before a retry. */
export function speechEndpoint(baseUrl: string, timeoutMs = 2_000): OpenAiEndpoint {
  return new OpenAiEndpoint({
    source: { name: 'openai', label: 'The server at TTS_BASE_URL', keyVariable: 'TTS_API_KEY' },
    baseUrl,
    apiKey: 'a-key',
    timeoutMs,
    policy: { retryBaseMs: 1 },
  });
}
