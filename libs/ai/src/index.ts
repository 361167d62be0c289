export { AiModule } from './ai.module';
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
export { FliteTextToSpeech } from './speech/embedded/flite.text-to-speech';
export { findProgram } from './speech/embedded/find-program';
export { type Availability } from './speech/ports/availability';
export { type SpeechClip } from './speech/ports/speech-clip';
export {
  SpeechToText,
  type TranscribeOptions,
  type Transcript,
} from './speech/ports/speech-to-text';
export { type SpeechRequest, TextToSpeech, type Voice } from './speech/ports/text-to-speech';
export { toPcmBytes, toSamples, toWav, wavHeader } from './speech/ports/wav';
export { SpeechModule } from './speech/speech.module';
