export {
  AUDIO_FORMATS,
  type AudioFormat,
  MEDIA_TYPES,
  RAW_PCM_HZ,
} from './audio/encode/audio-format';
export type { Condition, DoctorReport } from './doctor/doctor-report';
export { VoiceDoctor } from './doctor/voice-doctor';
export { VoiceDoctorModule } from './doctor/voice-doctor.module';
export type { ConversationEvent } from './conversation/conversation-event';
export {
  type ConversationRequest,
  Conversations,
  type UnsaidTurn,
} from './conversation/conversations';
export {
  CONVERSATION_DEFAULTS,
  type ConversationOptions,
} from './conversation/conversation-options';
export { LiveConversation } from './conversation/live-conversation';
export { type ConversationState, stateAfter } from './flows/conversation-state';
export {
  type SpokenAnswer,
  VoiceAgent,
  type VoiceExchange,
  type VoiceRequest,
} from './flows/voice-agent';
export {
  type EngineReport,
  VoiceHealth,
  type VoiceList,
  type VoiceReport,
} from './flows/voice-health';
export { type Heard, Listener } from './listening/listener';
export { MAX_SPOKEN_CHARS, Speaker, type SpokenRequest } from './speaking/speaker';
export { VoiceModule } from './voice.module';
