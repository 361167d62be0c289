export { type Example, isHeldOut } from '../intents/training/examples';
export { intentExamples } from './intent-examples';
export { ScriptedUpstream } from './scripted-upstream';
export type { UpstreamReply } from './upstream-reply';
export { ScriptedSpeechServer } from '../speech/testing/scripted-speech-server';
export { NoSpeechToText } from '../speech/embedded/no.speech-to-text';
export { speakAs } from '../speech/testing/speak-as';
