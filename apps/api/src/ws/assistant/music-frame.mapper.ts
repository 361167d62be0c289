import type { MusicControlResultDto } from '../../music/music-status.dto';

/** S1's status of the player, and what REST tells beside it. */
export function toMusicFrame(result: MusicControlResultDto, now: Date): object {
  return { type: 'music_status', ...result, timestamp: now.toISOString() };
}
