import type { ProviderName } from '@parley/config';

/** What failures call a provider. */
export interface ProviderSource {
  readonly name: ProviderName;
  /** `OpenAI`, `Groq`, `The server at OPENAI_BASE_URL`; begins a sentence. */
  readonly label: string;
  /** The variable that holds its key. */
  readonly keyVariable: string;
}
