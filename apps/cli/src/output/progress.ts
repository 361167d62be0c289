import { Presets, SingleBar } from 'cli-progress';
import { oneLine } from './printable';

/** A bar on the standard error while somebody looks at it; nothing where that goes into a file. */
export class Progress {
  private readonly bar = new SingleBar(
    {
      format: '{bar} {value} of {total} {unit} {detail}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  );

  start(total: number, unit: string): void {
    this.bar.start(total, 0, { unit, detail: '' });
  }

  reach(value: number, detail = ''): void {
    this.bar.update(value, { detail: oneLine(detail) });
  }

  stop(): void {
    this.bar.stop();
  }
}
