import { mapStacks } from '../../../apps/api/src/start/map-stacks';
import { runCommand } from '../../../apps/cli/src/run-command';
import { serveControl } from './control';
import type { CommandOrder, CommandResult } from './orders';

let last: Promise<unknown> = Promise.resolve();

/** One after another, because a command takes the whole process: its environment, output and exit code. */
function inTurn(order: CommandOrder): Promise<CommandResult> {
  const result = last.then(() => run(order));
  last = result.catch(() => undefined);
  return result;
}

async function run({ environment, words }: CommandOrder): Promise<CommandResult> {
  const [node = '', main = ''] = process.argv;
  process.argv = [node, main, ...words];
  process.env = { ...environment };
  process.exitCode = undefined;
  const [stdout, stderr] = [record(process.stdout), record(process.stderr)];
  try {
    await runCommand();
  } finally {
    stdout.stop();
    stderr.stop();
  }
  const { exitCode } = process as { exitCode?: number };
  return { code: exitCode ?? 0, stdout: stdout.text(), stderr: stderr.text() };
}

interface Recording {
  text(): string;
  stop(): void;
}

/** Keeps what is written to a stream. */
function record(stream: NodeJS.WriteStream): Recording {
  const write = stream.write.bind(stream);
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    stop: () => {
      stream.write = write;
    },
  };
}

mapStacks();
serveControl((_line, order) => inTurn(order as CommandOrder));
