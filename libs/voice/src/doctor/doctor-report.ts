/** How speech is told from silence, over all recordings of a condition. */
export interface ActivityFigures {
  readonly recordings: number;
  /** In which no speech was found. */
  readonly missed: number;
  /** From the first sound of speech until it was noticed. */
  readonly onsetMs: number;
  /** Times that noise alone was taken for speech, in ten seconds of it. */
  readonly falseAlarms: number;
  readonly frameMs: number;
}

/** How often a rule would have cut the speaker off, and how long it makes one wait. */
export interface TurnFigures {
  readonly rule: string;
  readonly cutOffs: number;
  readonly turns: number;
  readonly meanDelayMs: number;
}

export interface RecognitionFigures {
  readonly wordErrorRate: number;
  /** The same without what the installation expects to hear; absent where the recogniser is not told. */
  readonly unprimedWordErrorRate: number | undefined;
  readonly latencyMs: number;
  /** Share of the recordings' own time. */
  readonly realTimeFactor: number;
}

export interface Condition {
  readonly name: string;
  readonly activity: ActivityFigures;
  /** Absent where there is no recogniser. */
  readonly recognition: RecognitionFigures | undefined;
}

export interface DoctorReport {
  readonly detector: string;
  readonly recogniser: { readonly model: string; readonly missing: string | undefined };
  readonly turns: readonly TurnFigures[];
  readonly conditions: readonly Condition[];
}
