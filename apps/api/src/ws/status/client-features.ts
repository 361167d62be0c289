import type { FeatureFlags } from '../../system/features';

/** What can be done, in the words of S1's socket. */
export function toClientFeatures(flags: FeatureFlags): Readonly<Record<string, boolean>> {
  const { conversation, eventBus, musicStreaming, memory, rag } = flags;
  return { chat: conversation, events: eventBus, music: musicStreaming, memory, rag };
}
