import { Injectable } from '@nestjs/common';
import { FliteTextToSpeech, type SpeechClip, SpeechToText } from '@parley/ai';
import { Clock } from '@parley/common';
import { WorkerPool } from '@parley/workers';
import type { ActivityMeasurement } from '../activity/activity-order';
import { ActivityThread } from '../activity/activity-thread';
import { LISTENING_HZ, toInt16 } from '../audio/speech-sound';
import { Listener } from '../listening/listener';
import type { ActivityFigures, Condition, DoctorReport, RecognitionFigures } from './doctor-report';
import { assemble, pinkNoise, type Recording, SCRIPTS, TURNS, withNoise } from './recordings';
import { turnFigures } from './turn-figures';
import { wordErrors } from './word-error-rate';

const NOISE_DB = 10;
const NOISE_LEVEL = 0.03;
/** Quiet, noisy, and noisy with the noise reduced. */
const CONDITIONS = 3;

/** An examination takes minutes where a recogniser is slow. */
interface Examination {
  readonly signal: AbortSignal;
  /** A recording was listened to, of so many in all. */
  readonly onHeard: (total: number) => void;
}

/** Examines how well this installation hears, with recordings that its own voice speaks on the spot. */
@Injectable()
export class VoiceDoctor {
  constructor(
    private readonly listener: Listener,
    private readonly stt: SpeechToText,
    private readonly workers: WorkerPool,
    private readonly activity: ActivityThread,
    private readonly clock: Clock,
  ) {}

  async examine(examination: Examination): Promise<DoctorReport> {
    const availability = await this.stt.availability();
    await this.stt.open();
    const recordings = await this.record(examination.signal);
    const noisy = recordings.map((recording) => withNoise(recording, NOISE_DB));
    const reduced: Recording[] = [];
    for (const recording of noisy) reduced.push(await this.withoutNoise(recording));
    const canRecognise = availability.isReady;
    const conditions = [
      await this.condition('quiet', recordings, examination, canRecognise),
      await this.condition(`noise, ${NOISE_DB} dB`, noisy, examination, canRecognise),
      await this.condition('  the same, noise reduced', reduced, examination, canRecognise),
    ];
    const { detector } = await this.activity.measure(new Int16Array(LISTENING_HZ));
    return {
      detector,
      recogniser: {
        model: this.stt.model,
        missing: availability.isReady ? undefined : availability.reason,
      },
      turns: turnFigures(TURNS),
      conditions,
    };
  }

  /** As in a session that asked for it. */
  private async withoutNoise(recording: Recording): Promise<Recording> {
    const stream = this.activity.open(true);
    const { sound } = await this.activity.push(stream, recording.samples);
    this.activity.close(stream);
    return { ...recording, samples: sound ?? recording.samples };
  }

  private async record(signal: AbortSignal): Promise<readonly Recording[]> {
    const recordings: Recording[] = [];
    for (const script of SCRIPTS) {
      const [before, after] = [
        await this.speak(script.before, signal),
        await this.speak(script.after, signal),
      ];
      recordings.push(assemble(script, before, after));
    }
    return recordings;
  }

  private async speak(text: string, signal: AbortSignal): Promise<SpeechClip> {
    const voice = new FliteTextToSpeech(this.workers);
    for await (const clip of voice.speak({ text, voice: 'slt', speed: 1 }, signal)) return clip;
    throw new Error('The embedded voice said nothing');
  }

  private async condition(
    name: string,
    recordings: readonly Recording[],
    examination: Examination,
    canRecognise: boolean,
  ): Promise<Condition> {
    const activity = await this.activityIn(recordings);
    const recognition = canRecognise ? await this.recognition(recordings, examination) : undefined;
    return { name, activity, recognition };
  }

  private async activityIn(recordings: readonly Recording[]): Promise<ActivityFigures> {
    const measured: { recording: Recording; result: ActivityMeasurement }[] = [];
    for (const recording of recordings) {
      measured.push({
        recording,
        result: await this.activity.measure(recording.samples),
      });
    }
    const onsets = measured.flatMap(({ recording, result }) =>
      result.noticedAt === undefined
        ? []
        : [((result.noticedAt - recording.speechFrom) / LISTENING_HZ) * 1000],
    );
    const noise = await this.activity.measure(toInt16(pinkNoise(10 * LISTENING_HZ, NOISE_LEVEL)));
    const total = (pick: (result: ActivityMeasurement) => number) =>
      measured.reduce((sum, { result }) => sum + pick(result), 0);
    return {
      recordings: recordings.length,
      missed: recordings.length - onsets.length,
      onsetMs: mean(onsets),
      falseAlarms: noise.onsets,
      frameMs: total(({ totalMs }) => totalMs) / total(({ frames }) => frames),
    };
  }

  private async recognition(
    recordings: readonly Recording[],
    examination: Examination,
  ): Promise<RecognitionFigures> {
    const { wordErrorRate, latencyMs, audioMs } = await this.hear(recordings, true, examination);
    const unprimed = this.stt.capabilities.isPrimed
      ? await this.hear(recordings, false, examination)
      : undefined;
    return {
      wordErrorRate,
      unprimedWordErrorRate: unprimed?.wordErrorRate,
      latencyMs,
      realTimeFactor: (latencyMs * recordings.length) / audioMs,
    };
  }

  private async hear(
    recordings: readonly Recording[],
    isPrimed: boolean,
    { signal, onHeard }: Examination,
  ) {
    const passes = this.stt.capabilities.isPrimed ? 2 : 1;
    const total = CONDITIONS * passes * recordings.length;
    let [errors, words, audioMs] = [0, 0, 0];
    const latencies: number[] = [];
    for (const { script, samples } of recordings) {
      const startedMs = this.clock.monotonicMs();
      const { text, durationMs } = await this.listener.hearSamples(samples, { isPrimed }, signal);
      latencies.push(this.clock.monotonicMs() - startedMs);
      onHeard(total);
      const counted = wordErrors(`${script.before} ${script.after}`, text);
      errors += counted.errors;
      words += counted.words;
      audioMs += durationMs;
    }
    return { wordErrorRate: errors / words, latencyMs: mean(latencies), audioMs };
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
