export { AiModule } from './ai.module';
export { HOW_TO_CONFIGURE } from './offline/embedded-answer';
export { Embedder, type EmbedOptions } from './embeddings/embedder';
export { Embedders } from './embeddings/embedders';
export { EmbeddingsModule } from './embeddings/embeddings.module';
export { EMBEDDED } from './offline/embedded-chat-model';
export { EmbeddedIntentDetector } from './intents/embedded-intent-detector';
export { Meanings } from './intents/meanings';
export { dateSlots as spokenDateSlots } from './intents/date-slots';
export { findDay } from './intents/days/find-day';
export { ownWords } from './intents/own-words';
export { zoneOf } from './intents/time-zones';
export type { Circuit } from './openai/call-policy';
export {
  type ChatDelta,
  type ChatMessage,
  ChatModel,
  type ChatRequest,
  type ChatTool,
  type FinishReason,
  type PromptMessage,
  type TokenUsage,
  type ToolCall,
  type ToolCallsMessage,
  type ToolResultMessage,
} from './ports/chat-model';
export {
  type Candidate,
  GENERAL_CHAT,
  IntentDetector,
  type Slots,
  type Understanding,
  type Utterance,
} from './ports/intent-detector';
export { charactersOf, estimateTokens } from './ports/token-estimate';
export type {
  AliasListing,
  ModelListing,
  NamedModelListing,
  ProviderListing,
} from './registry/model-listing';
export { ModelRegistry } from './registry/model-registry';
export { FliteTextToSpeech } from './speech/embedded/flite.text-to-speech';
export { findProgram } from './speech/embedded/find-program';
export { type Availability } from './speech/ports/availability';
export { durationMsOf, type SpeechClip } from './speech/ports/speech-clip';
export {
  SpeechToText,
  type TranscribeOptions,
  type Transcript,
} from './speech/ports/speech-to-text';
export { type SpeechRequest, TextToSpeech, type Voice } from './speech/ports/text-to-speech';
export { toPcmBytes, toSamples, toWav, wavHeader } from './speech/ports/wav';
export { textCompleteness } from './turn-end/text-completeness';
export { SpeechModule } from './speech/speech.module';
export { type PhraseSource, SpokenPhrases } from './speech/vocabulary/spoken-phrases';
