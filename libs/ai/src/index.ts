export { AiModule } from './ai.module';
export { Embedder, type EmbedOptions } from './embeddings/embedder';
export { Embedders } from './embeddings/embedders';
export { EmbeddingsModule } from './embeddings/embeddings.module';
export { EMBEDDED } from './offline/embedded-chat-model';
export type { Intent } from './offline/intent-rules';
export { understand, type Understanding } from './offline/understand';
export type { Circuit } from './openai/call-policy';
export {
  type ChatDelta,
  type ChatMessage,
  ChatModel,
  type ChatRequest,
  type FinishReason,
  type TokenUsage,
} from './ports/chat-model';
export { charactersOf, estimateTokens } from './ports/token-estimate';
export type {
  AliasListing,
  ModelListing,
  NamedModelListing,
  ProviderListing,
} from './registry/model-listing';
export { ModelRegistry } from './registry/model-registry';
