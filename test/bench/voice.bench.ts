import { setTimeout as delay } from 'node:timers/promises';
import { FliteTextToSpeech } from '@parley/ai';
import { ActivityThread } from '@parley/voice/testing';
import { WorkerPool } from '@parley/workers';
import type { ApiUnderTest } from './api-under-test';
import { BenchProcess } from './bench-process';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import { treeMemoryMb } from './process-figures';
import { load } from './load';
import { AT_ITS_SPEED } from './reference-machine';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { percentile } from './statistics';
import { firstTurn } from './turns';
import { useEverything } from './voice-everything';
import { type SessionsFigures, voiceFigures } from './voice-figures';
import { detectionMs, noticedAfterMs } from './voice-listening';
import { PROVIDERS } from './voice-script';
import { runSession, type SessionFigures } from './voice-sessions';

const TEXT = 'It is ten past three in the afternoon. Is there anything else that you want to know?';
const SESSIONS = 20;
/** Twenty people do not begin in the same millisecond. */
const BETWEEN_STARTS_MS = 150;
const LOUD = 300;

const CONDITIONS = [
  'Text to speech: POST /voice/text-to-speech with two sentences as MP3, one request after the other, of a',
  `server that has spoken before. Sessions: ${SESSIONS} live conversations in real time over sockets, each answer but`,
  `the last interrupted, begun ${BETWEEN_STARTS_MS} ms apart, with scripted providers (hearing ${PROVIDERS.hearingMs} ms, first token ${PROVIDERS.firstTokenMs} ms, voice ${PROVIDERS.voiceMs} ms); added:`,
  'from the end of speech to the first sound, without these and the turn detector’s own wait. Memory: of a server',
  'without any provider or database, right after it has spoken, listened and embedded; with all its processes.',
  'Barge-in: from the user’s first sound over an answer to the word to stop. What the detector needs of the sound',
  'passes on any machine and is not scaled.',
  ...AT_ITS_SPEED,
];

async function firstAudioMs(server: ApiUnderTest): Promise<number> {
  const times: number[] = [];
  for (let call = 0; call < 10; call += 1) {
    const startedMs = performance.now();
    const response = await fetch(`${server.url}/voice/text-to-speech`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...server.headers },
      body: JSON.stringify({ text: TEXT }),
    });
    const reader = response.body?.getReader();
    await reader?.read();
    times.push(performance.now() - startedMs);
    for (let rest = await reader?.read(); rest?.done === false;) rest = await reader?.read();
  }
  return percentile(times, 0.5);
}

/** Milliseconds of work for a second of speech, in the thread and on the way. */
async function synthesis(tts: FliteTextToSpeech): Promise<number> {
  let spokenS = 0;
  const startedMs = performance.now();
  for (let call = 0; call < 10; call += 1) {
    for await (const clip of tts.speak({ text: TEXT, voice: 'slt', speed: 1 }, noSignal())) {
      spokenS += clip.samples.length / clip.sampleRateHz;
    }
  }
  return (performance.now() - startedMs) / spokenS;
}

async function speechFor(tts: FliteTextToSpeech): Promise<Int16Array> {
  const request = { text: 'What is the time in London?', voice: 'slt', speed: 1 };
  for await (const { samples } of tts.speak(request, noSignal())) {
    // The voice draws breath first.
    return samples.slice(samples.findIndex((sample) => Math.abs(sample) > LOUD));
  }
  return new Int16Array(0);
}

async function sessions(server: ApiUnderTest, speech: Int16Array): Promise<SessionsFigures> {
  await server.loopDelay();
  const figures = await Promise.all(
    Array.from({ length: SESSIONS }, async (_, n) => {
      await delay(n * BETWEEN_STARTS_MS);
      return runSession(server, speech);
    }),
  );
  const { maxMs } = await server.loopDelay();
  const p50 = (pick: (each: SessionFigures) => readonly number[]) =>
    percentile(figures.flatMap(pick), 0.5);
  return {
    sessions: SESSIONS,
    addedMs: p50(({ addedMs }) => addedMs),
    bargeInMs: p50(({ bargeInMs }) => bargeInMs),
    worstGapMs: Math.max(...figures.map((each) => each.worstGapMs)),
    loopMs: maxMs,
  };
}

const noSignal = () => new AbortController().signal;

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  const providers = await BenchProcess.start('speech-providers.js');
  const workers = new WorkerPool();
  const activity = new ActivityThread();
  try {
    const disturbance = new Disturbance();
    const bare = { server: await servers.bareNest(), request: firstTurn, slots: 16 };
    const world = await servers.world('postgres');
    const server = await servers.api(world);
    const provided = await servers.api(world, {
      STT_BASE_URL: providers.url,
      TTS_BASE_URL: providers.url,
      OPENAI_BASE_URL: providers.url,
    });
    const alone = await servers.api(await servers.world('embedded'), {
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
    });
    const tts = new FliteTextToSpeech(workers);
    const speech = await speechFor(tts);
    await firstAudioMs(server);
    await load({ ...bare, requests: 8_000, seconds: 10 });
    const results = await measureInRounds({
      nest: () => load({ ...bare, seconds: 1.5 }),
      firstAudio: () => firstAudioMs(server),
      synthesis: () => synthesis(tts),
      detection: () => detectionMs(activity, speech),
      noticedAfter: () => noticedAfterMs(activity, speech),
      sessions: () => sessions(provided, speech),
      memory: async () => {
        await useEverything(alone, speech);
        return treeMemoryMb(alone.pid);
      },
    });
    printReport(CONDITIONS, voiceFigures(results), disturbance);
  } finally {
    await Promise.all([activity.onApplicationShutdown(), workers.onApplicationShutdown()]);
    await servers.stop();
    await providers.stop();
  }
}

void main();
