/** Work that runs once at a time: whoever asks for it meanwhile joins the run. */
export class JoinedPass {
  private running: Promise<void> | undefined;

  constructor(private readonly work: () => Promise<void>) {}

  run(): Promise<void> {
    this.running ??= this.work().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Resolves when the present run, if there is one, is over. */
  async end(): Promise<void> {
    await this.running;
  }
}
