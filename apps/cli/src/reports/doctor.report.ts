import type { Condition, DoctorReport } from '@parley/voice';
import type { Report } from '../output/report';
import { table } from '../output/table';

const NOTES = [
  'Noticed after: from the first sound to the word that somebody speaks, which stops the assistant.',
  'False alarms: in ten seconds of noise alone. Words wrong: lower is better; 100 % is nothing right.',
  'Without own words: the same by a recogniser that does not expect intents, songs and names of this installation.',
  'Cut off: turns answered in a pause for thought. Waits: from the last word to the answer, on average.',
].join('\n');

export function doctorReport(report: DoctorReport): Report {
  const { recogniser, detector, turns, conditions } = report;
  const sections = [
    `Voice activity by ${detector}, recognition by ${recogniser.model}`,
    ...(recogniser.missing === undefined ? [] : [recogniser.missing]),
    table(
      [
        'Recordings',
        'Missed',
        'Noticed after',
        'False alarms',
        'A frame',
        'Words wrong',
        'Without own words',
        'Heard in',
      ],
      conditions.map(conditionCells),
    ),
    NOTES,
    table(
      ['End of turn', 'Cut off', 'Waits'],
      turns.map(({ rule, cutOffs, turns: count, meanDelayMs }) => [
        rule,
        `${cutOffs} of ${count}`,
        ms(meanDelayMs),
      ]),
    ),
  ];
  return { json: toJson(report), text: sections.join('\n\n') };
}

function conditionCells({ name, activity, recognition }: Condition): readonly string[] {
  return [
    name,
    `${activity.missed} of ${activity.recordings}`,
    ms(activity.onsetMs),
    String(activity.falseAlarms),
    `${activity.frameMs.toFixed(2)} ms`,
    percent(recognition?.wordErrorRate),
    percent(recognition?.unprimedWordErrorRate),
    recognition === undefined ? '–' : ms(recognition.latencyMs),
  ];
}

function toJson({ detector, recogniser, turns, conditions }: DoctorReport): object {
  return {
    detector,
    recogniser: { model: recogniser.model, missing: recogniser.missing ?? null },
    turns: turns.map(({ rule, cutOffs, turns: count, meanDelayMs }) => ({
      rule,
      cut_offs: cutOffs,
      turns: count,
      mean_delay_ms: meanDelayMs,
    })),
    conditions: conditions.map(({ name, activity, recognition }) => ({
      name,
      activity: {
        recordings: activity.recordings,
        missed: activity.missed,
        onset_ms: activity.onsetMs,
        false_alarms: activity.falseAlarms,
        frame_ms: activity.frameMs,
      },
      recognition:
        recognition === undefined
          ? null
          : {
              word_error_rate: recognition.wordErrorRate,
              unprimed_word_error_rate: recognition.unprimedWordErrorRate ?? null,
              latency_ms: recognition.latencyMs,
              real_time_factor: recognition.realTimeFactor,
            },
    })),
  };
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)} %`;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
