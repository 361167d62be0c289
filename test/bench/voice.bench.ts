import { FliteTextToSpeech } from '@parley/ai';
import { ActivityThread } from '@parley/voice/testing';
import { WorkerPool } from '@parley/workers';
import type { ApiUnderTest } from './api-under-test';
import { BenchProcess } from './bench-process';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { treeMemoryMb } from './process-figures';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { percentile } from './statistics';
import { PROVIDERS } from './voice-script';
import { runSession } from './voice-sessions';
import { useEverything } from './voice-everything';

const TEXT = 'It is ten past three in the afternoon. Is there anything else that you want to know?';
const SESSIONS = 20;
const LOUD = 300;

const CONDITIONS = [
  'Text to speech: POST /voice/text-to-speech with two sentences as MP3, one request after the other, of a',
  `server that has spoken before. Sessions: ${SESSIONS} live conversations in real time over sockets, each answer but`,
  `the last interrupted, with scripted providers (hearing ${PROVIDERS.hearingMs} ms, first token ${PROVIDERS.firstTokenMs} ms, voice ${PROVIDERS.voiceMs} ms); added:`,
  'from the end of speech to the first sound, without these and the turn detector’s own wait. Memory: of a server',
  'without any provider or database, right after it has spoken, listened and embedded; with all its processes.',
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

/** Milliseconds for a frame of 32 ms, in whole seconds at a time as little messaging as possible. */
async function detection(activity: ActivityThread, speech: Int16Array): Promise<number> {
  const stream = activity.open();
  await activity.push(stream, speech);
  const long = Int16Array.from({ length: 16_000 * 30 }, (_, n) => speech[n % speech.length] ?? 0);
  const startedMs = performance.now();
  await activity.push(stream, long);
  const perFrameMs = (performance.now() - startedMs) / (long.length / 512);
  activity.close(stream);
  return perFrameMs;
}

async function sessions(server: ApiUnderTest, speech: Int16Array) {
  await server.loopDelay();
  const figures = await Promise.all(
    Array.from({ length: SESSIONS }, () => runSession(server, speech)),
  );
  const { maxMs } = await server.loopDelay();
  const all = (pick: (each: (typeof figures)[number]) => readonly number[]) =>
    figures.flatMap(pick);
  return {
    addedMs: percentile(
      all(({ addedMs }) => addedMs),
      0.5,
    ),
    bargeInMs: percentile(
      all(({ bargeInMs }) => bargeInMs),
      0.5,
    ),
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
    const results = await measureInRounds({
      firstAudio: () => firstAudioMs(server),
      synthesis: () => synthesis(tts),
      detection: () => detection(activity, speech),
      sessions: () => sessions(provided, speech),
      memory: async () => {
        await useEverything(alone, speech);
        return treeMemoryMb(alone.pid);
      },
    });
    printReport(CONDITIONS, figuresOf(results), disturbance);
  } finally {
    await Promise.all([activity.onApplicationShutdown(), workers.onApplicationShutdown()]);
    await servers.stop();
    await providers.stop();
  }
}

function figuresOf(results: {
  readonly firstAudio: readonly number[];
  readonly synthesis: readonly number[];
  readonly detection: readonly number[];
  readonly sessions: readonly Awaited<ReturnType<typeof sessions>>[];
  readonly memory: readonly number[];
}): readonly Figure[] {
  const figure = (name: string, values: readonly number[], atMost: number): Figure => ({
    name,
    unit: 'ms',
    values,
    target: { atMost },
  });
  const live = results.sessions;
  return [
    figure('first audio of two sentences', results.firstAudio, 150),
    figure(
      'work for a second of speech (50 ms is a real-time factor of 0.05)',
      results.synthesis,
      50,
    ),
    figure('speech detection, a frame of 32 ms', results.detection, 0.2),
    figure(
      `added to the first sound, ${SESSIONS} sessions, p50`,
      live.map((each) => each.addedMs),
      50,
    ),
    figure(
      '  from the user’s voice to the last sound sent, p50',
      live.map((each) => each.bargeInMs),
      200,
    ),
    figure(
      '  longest gap in an answer',
      live.map((each) => each.worstGapMs),
      100,
    ),
    figure(
      '  event loop held at most',
      live.map((each) => each.loopMs),
      20,
    ),
    {
      name: 'memory with everything embedded in use',
      unit: 'MB',
      values: results.memory,
      target: { atMost: 800 },
    },
  ];
}

void main();
