/** A pulse that beats when told to. Stands in for `Pulse`. */
export class ScriptedPulse {
  private readonly listeners: (() => unknown)[] = [];

  onPulse(listener: () => unknown): void {
    this.listeners.push(listener);
  }

  async beat(): Promise<void> {
    for (const listener of this.listeners) await listener();
  }
}
