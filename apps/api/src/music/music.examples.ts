/** Commands that the documentation offers to try. */
export const MUSIC_CONTROL_EXAMPLES = {
  play: { summary: 'Play something', value: { action: 'play', song_name: 'Kind of Blue' } },
  wish: {
    summary: 'A wish',
    value: { action: 'play', song_name: 'something by Miles Davis', user_id: 'user1' },
  },
  pause: { summary: 'Pause', value: { action: 'pause' } },
  seek: { summary: 'Move within the song', value: { action: 'seek', position: 42.5 } },
  queue: {
    summary: 'Play a song after the current one',
    value: { action: 'queue', operation: 'insert_next', song_name: 'So What' },
  },
};
