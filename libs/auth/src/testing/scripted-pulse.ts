interface State {
  authEpoch: string;
  isKeyed: boolean;
}

/** A pulse that beats when told to and says what it is told. Stands in for `Pulse`. */
export class ScriptedPulse {
  latest: State | undefined = {
    authEpoch: '1',
    isKeyed: true,
  };
  private isSilent = false;
  private readonly listeners: ((state: State) => unknown)[] = [];

  isFresh(): boolean {
    return this.latest !== undefined && !this.isSilent;
  }

  onPulse(listener: (state: State) => unknown): void {
    this.listeners.push(listener);
  }

  /** The database stops answering. */
  fallSilent(): void {
    this.isSilent = true;
  }

  /** Some key changed and this instance has heard of it. */
  change(): void {
    this.latest = {
      isKeyed: this.latest?.isKeyed ?? true,
      authEpoch: `${Number(this.latest?.authEpoch ?? 0) + 1}`,
    };
  }

  async beat(): Promise<void> {
    const { latest } = this;
    if (latest === undefined) return;
    for (const listener of this.listeners) await listener(latest);
  }
}
