export { AUDIO_FORMATS, type AudioFormat, MEDIA_TYPES } from './audio/encode/audio-format';
export { type Heard, Listener } from './listening/listener';
export { MAX_SPOKEN_CHARS, Speaker, type SpokenRequest } from './speaking/speaker';
export { VoiceModule } from './voice.module';
