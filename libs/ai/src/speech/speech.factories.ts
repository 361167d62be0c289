import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { Logger } from '@nestjs/common';
import type { SpeechProviderConfig, VoiceConfig } from '@parley/config';
import type { WorkerPool } from '@parley/workers';
import { OpenAiEndpoint } from '../openai/openai-endpoint';
import { findProgram } from './embedded/find-program';
import { FliteTextToSpeech } from './embedded/flite.text-to-speech';
import { NoSpeechToText } from './embedded/no.speech-to-text';
import { PocketsphinxSpeechToText } from './embedded/pocketsphinx.speech-to-text';
import { readSherpaModel } from './embedded/sherpa-model';
import { SherpaSpeechToText } from './embedded/sherpa.speech-to-text';
import { OpenAiSpeechToText } from './openai/openai.speech-to-text';
import { OpenAiTextToSpeech } from './openai/openai.text-to-speech';
import type { SpeechToText } from './ports/speech-to-text';
import type { TextToSpeech } from './ports/text-to-speech';
import { OwnVocabulary } from './vocabulary/own-vocabulary';
import type { SpokenPhrases } from './vocabulary/spoken-phrases';

const OPENAI_URL = 'https://api.openai.com/v1';
const POCKETSPHINX = 'pocketsphinx_batch';
/** Where the Debian package pocketsphinx-en-us has it. */
const POCKETSPHINX_DICTIONARY = '/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict';
/** How to get a recogniser, for the operator. */
const NOTHING_INSTALLED =
  'There is no speech recogniser. Set STT_BASE_URL, STT_API_KEY or OPENAI_API_KEY, name a model in STT_MODEL_DIR, or install the Debian packages pocketsphinx and pocketsphinx-en-us.';

interface SpeechParts {
  readonly voice: VoiceConfig;
  readonly timeoutMs: number;
  readonly workers: WorkerPool;
}

export function openTextToSpeech({ voice, timeoutMs, workers }: SpeechParts): TextToSpeech {
  if (voice.tts === undefined) return new FliteTextToSpeech(workers);
  return new OpenAiTextToSpeech(endpointFor('TTS', voice.tts, timeoutMs), {
    model: voice.tts.model,
    hasOtherVoices: voice.tts.baseUrl !== undefined,
  });
}

/** The operator's own model first, then a provider, then what is installed. */
export async function openSpeechToText(
  { voice, timeoutMs, workers, phrases }: SpeechParts & { readonly phrases: SpokenPhrases },
  searchPath: string | undefined,
): Promise<SpeechToText> {
  if (voice.sttModelDir !== undefined) return openOwnModel(voice.sttModelDir);
  if (voice.stt !== undefined) {
    return new OpenAiSpeechToText(endpointFor('STT', voice.stt, timeoutMs), voice.stt.model);
  }
  const command = await findProgram(POCKETSPHINX, searchPath);
  if (command === undefined) return new NoSpeechToText(NOTHING_INSTALLED);
  const dictionaryFile = POCKETSPHINX_DICTIONARY;
  const isThere = await canRead(dictionaryFile);
  const vocabulary = isThere ? new OwnVocabulary({ workers, phrases, dictionaryFile }) : undefined;
  return new PocketsphinxSpeechToText({ command, vocabulary });
}

async function canRead(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
}

async function openOwnModel(directory: string): Promise<SpeechToText> {
  const model = await readSherpaModel(directory).catch((error: unknown) => {
    new Logger('SpeechToText').warn(error);
    return undefined;
  });
  return model === undefined
    ? new NoSpeechToText(
        `STT_MODEL_DIR holds no sherpa-onnx model (tokens.txt beside .onnx files) that can be read.`,
      )
    : new SherpaSpeechToText(model);
}

function endpointFor(
  prefix: 'STT' | 'TTS',
  { baseUrl, apiKey }: SpeechProviderConfig,
  timeoutMs: number,
): OpenAiEndpoint {
  return new OpenAiEndpoint({
    source: {
      name: 'openai',
      label: baseUrl === undefined ? 'OpenAI' : `The server at ${prefix}_BASE_URL`,
      keyVariable: `${prefix}_API_KEY`,
    },
    baseUrl: baseUrl ?? OPENAI_URL,
    apiKey,
    timeoutMs,
  });
}
