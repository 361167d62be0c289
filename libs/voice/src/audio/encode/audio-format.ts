export const AUDIO_FORMATS = ['mp3', 'wav', 'pcm', 'opus'] as const;
export type AudioFormat = (typeof AUDIO_FORMATS)[number];

/** Raw PCM has no header to say its rate, so it has the one that OpenAI's clients expect. */
export const RAW_PCM_HZ = 24_000;

export const MEDIA_TYPES: Readonly<Record<AudioFormat, string>> = {
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  pcm: `audio/pcm;rate=${RAW_PCM_HZ};channels=1`,
  opus: 'audio/ogg;codecs=opus',
};
