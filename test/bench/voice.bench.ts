import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FliteTextToSpeech } from '@parley/ai';
import { ActivityThread } from '@parley/voice/testing';
import { WorkerPool } from '@parley/workers';
import type { ApiUnderTest } from './api-under-test';
import { BenchServers } from './bench-servers';
import { Disturbance } from './disturbance';
import type { Figure } from './figure';
import { memoryMb } from './process-figures';
import { printReport } from './report';
import { measureInRounds } from './rounds';
import { percentile } from './statistics';
import { PROVIDERS, runSession } from './voice-sessions';

const TEXT = 'It is ten past three in the afternoon. Is there anything else that you want to know?';
const SESSIONS = 20;
const LOOP_RESOLUTION_MS = 5;

const CONDITIONS = [
  'Text to speech: POST /voice/text-to-speech with two sentences as MP3, one request after the other, of a',
  `server that has spoken before. Sessions: ${SESSIONS} live conversations in real time with the real detector and`,
  `scripted providers (hearing ${PROVIDERS.hearingMs} ms, first token ${PROVIDERS.firstTokenMs} ms, voice ${PROVIDERS.voiceMs} ms); added: from the end of speech to the`,
  'first sound, without these and the turn detector’s own wait. No socket in between.',
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
  for await (const { samples } of tts.speak(request, noSignal())) return samples;
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

async function sessions(activity: ActivityThread, speech: Int16Array) {
  const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
  loop.enable();
  const figures = await Promise.all(
    Array.from({ length: SESSIONS }, () => runSession(activity, speech)),
  );
  loop.disable();
  return {
    addedMs: percentile(
      figures.flatMap((each) => each.addedMs),
      0.5,
    ),
    worstGapMs: Math.max(...figures.map((each) => each.worstGapMs)),
    loopMs: Math.max(0, loop.max / 1e6 - LOOP_RESOLUTION_MS),
  };
}

const noSignal = () => new AbortController().signal;

async function main(): Promise<void> {
  const servers = await BenchServers.start();
  const workers = new WorkerPool();
  const activity = new ActivityThread();
  try {
    const disturbance = new Disturbance();
    const server = await servers.api(await servers.world('postgres'));
    const tts = new FliteTextToSpeech(workers);
    const speech = await speechFor(tts);
    await firstAudioMs(server);
    const results = await measureInRounds({
      firstAudio: () => firstAudioMs(server),
      synthesis: () => synthesis(tts),
      detection: () => detection(activity, speech),
      sessions: () => sessions(activity, speech),
      memory: async () => memoryMb(server.pid),
    });
    printReport(CONDITIONS, figuresOf(results), disturbance);
  } finally {
    await Promise.all([activity.onApplicationShutdown(), workers.onApplicationShutdown()]);
    await servers.stop();
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
      '  longest gap in an answer',
      live.map((each) => each.worstGapMs),
      100,
    ),
    figure(
      '  event loop held at most',
      live.map((each) => each.loopMs),
      20,
    ),
    { name: 'memory of the API after speaking', unit: 'MB', values: results.memory },
  ];
}

void main();
