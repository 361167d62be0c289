export { ActivityThread } from '../activity/activity-thread';
export { aVoiceScript, ScriptedParts, type VoiceScript } from './scripted-parts';
export { VirtualTimers } from './virtual-timers';
