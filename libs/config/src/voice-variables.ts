import { z } from 'zod';
import { optionalText, optionalUrl, variable, wholeNumber } from './variable';

const HTTP = ['http:', 'https:'];

/** Speech in and out. */
export const voiceVariables = {
  STT_BASE_URL: variable(
    'Voice',
    optionalUrl(HTTP),
    'OpenAI-compatible server for speech to text. Unset: OpenAI where there is a key for it.',
    { example: 'http://localhost:8001/v1' },
  ),
  STT_API_KEY: variable(
    'Voice',
    optionalText(),
    'Key for speech to text; default OPENAI_API_KEY.',
    {
      secret: true,
      example: 'sk-…',
    },
  ),
  STT_MODEL: variable(
    'Voice',
    optionalText(),
    'Model for speech to text; default gpt-transcribe. Set it to use OPENAI_BASE_URL for speech too.',
    { example: 'gpt-transcribe' },
  ),
  STT_MODEL_DIR: variable(
    'Voice',
    optionalText(),
    'Directory of a sherpa-onnx model for speech to text on this machine; wins over a provider.',
    { example: 'models/sherpa-onnx-whisper-base' },
  ),
  TTS_BASE_URL: variable(
    'Voice',
    optionalUrl(HTTP),
    'OpenAI-compatible server for text to speech. Unset: OpenAI where there is a key for it.',
    { example: 'http://localhost:8880/v1' },
  ),
  TTS_API_KEY: variable(
    'Voice',
    optionalText(),
    'Key for text to speech; default OPENAI_API_KEY.',
    {
      secret: true,
      example: 'sk-…',
    },
  ),
  TTS_MODEL: variable(
    'Voice',
    optionalText(),
    'Model for text to speech; default gpt-4o-mini-tts. Set it to use OPENAI_BASE_URL for speech too.',
    { example: 'gpt-4o-mini-tts' },
  ),
  TTS_VOICE: variable(
    'Voice',
    z.string().max(100).default('alloy'),
    'The voice where a request names none.',
  ),
  VOICE_RETIREMENTS: variable(
    'Voice',
    optionalText(),
    'Dates on which speech models end, beside the known ones: model=YYYY-MM-DD, separated by commas.',
    { example: 'my-model=2027-03-31' },
  ),
  VOICE_MAX_AUDIO_MB: variable(
    'Voice',
    wholeNumber(25, 1, 500),
    'Largest audio file that is taken, in megabytes.',
  ),
  VOICE_MAX_AUDIO_SECONDS: variable(
    'Voice',
    wholeNumber(600, 1, 7_200),
    'Longest audio that is taken, in seconds.',
  ),
};
