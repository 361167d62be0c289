import type { CommandResult } from './hosts/orders';
import type { Json } from './request';
import { runCli } from './run-cli';
import type { World } from './world';

/** The command line in a world's environment. */
export class Cli {
  constructor(
    private readonly world: Pick<World, 'environment'>,
    private readonly execute = runCli,
  ) {}

  run(...words: readonly string[]): Promise<CommandResult> {
    return this.execute(this.world, ...words);
  }

  /** The document that a command prints with `--json`, beside which nothing may be said. */
  async json(...words: readonly string[]): Promise<Json> {
    const result = await this.run(...words, '--json');
    if (result.stderr !== '') throw new Error(`${words.join(' ')}: ${result.stderr}`);
    return JSON.parse(result.stdout) as Json;
  }
}

export function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
