import type { MusicResult, SongSummary } from '../player/music-status';

/** What clients get as `action_data` of a music command, with S1's fields first. */
export function toActionData(
  action: string,
  { success, status, alternatives, isAmbiguous }: MusicResult,
): Readonly<Record<string, unknown>> {
  const { song, currentSong } = status;
  return {
    action: NAMES[action] ?? action,
    music: currentSong === null ? null : { name: currentSong, type: song?.type ?? 'local' },
    success,
    state: status.state,
    volume: status.volume,
    queue_length: status.queueLength,
    alternatives: alternatives.map(toAlternative),
    ambiguous: isAmbiguous,
  };
}

/** The intents' names, which S1 has here too. */
const NAMES: Readonly<Record<string, string>> = {
  play: 'play_music',
  pause: 'pause_music',
  resume: 'resume_music',
  stop: 'stop_music',
  next: 'next_song',
  previous: 'previous_song',
  replay: 'replay_song',
};

function toAlternative({ id, name, type }: SongSummary): SongSummary {
  return { id, name, type };
}
