import type { Span } from './speech-spans';

/** What the thread that listens for speech is asked. */
export type ActivityOrder =
  /** The next samples of a stream; answered with where speech begins and ends in them. */
  | {
      readonly type: 'samples';
      readonly stream: number;
      readonly samples: Int16Array;
      readonly sampleRateHz: number;
      /** Whether noise is taken out of the stream first; the same for all of its samples. */
      readonly isCleaned: boolean;
    }
  | { readonly type: 'restart'; readonly stream: number }
  | { readonly type: 'close'; readonly stream: number }
  /** A whole recording; answered with the stretches of speech in it. */
  | { readonly type: 'spans'; readonly samples: Int16Array }
  /** The same, to see how the detector does. */
  | { readonly type: 'measure'; readonly samples: Int16Array };

/** A change inside the samples of one order: from `at` on somebody speaks, or nobody does. */
export interface ActivityChange {
  readonly at: number;
  readonly isSpeech: boolean;
}

/** What is heard in a stream's next samples. */
export interface StreamAnswer {
  readonly changes: readonly ActivityChange[];
  /** The sound as it was listened to, in which changes are places: at 16 kHz, without its noise. Absent: as it came. */
  readonly sound?: Int16Array;
  /** Whether the stream begins here: at its first samples, or where a thread that died has forgotten it. */
  readonly isNew: boolean;
}

/** How a detector did with a recording. */
export interface ActivityMeasurement {
  readonly detector: string;
  /** First sample at which speech was noticed; absent for never. */
  readonly noticedAt: number | undefined;
  /** How often it went from silence to speech. */
  readonly onsets: number;
  readonly frames: number;
  readonly totalMs: number;
}

/** Order to its answer. */
export interface ActivityAnswers {
  readonly samples: StreamAnswer;
  readonly restart: undefined;
  readonly close: undefined;
  readonly spans: readonly Span[];
  readonly measure: ActivityMeasurement;
}
