/** The media type of each ending that counts as audio; what `<audio>` needs to know before it plays. */
export const AUDIO_TYPES: ReadonlyMap<string, string> = new Map([
  ['.aac', 'audio/aac'],
  ['.aif', 'audio/aiff'],
  ['.aiff', 'audio/aiff'],
  ['.flac', 'audio/flac'],
  ['.m4a', 'audio/mp4'],
  ['.m4b', 'audio/mp4'],
  ['.mp3', 'audio/mpeg'],
  ['.oga', 'audio/ogg'],
  ['.ogg', 'audio/ogg'],
  ['.opus', 'audio/ogg'],
  ['.wav', 'audio/wav'],
  ['.weba', 'audio/webm'],
  ['.wma', 'audio/x-ms-wma'],
]);
