// What the hosts are told, and what they answer.

export interface ServerOrder {
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
}

export interface StartedServer {
  readonly id: number;
  readonly pid: number;
  readonly url: string;
}

export interface CommandOrder {
  readonly environment: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

export interface CommandResult {
  /** None after a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
