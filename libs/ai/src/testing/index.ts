export { ScriptedUpstream } from './scripted-upstream';
export type { UpstreamReply } from './upstream-reply';
