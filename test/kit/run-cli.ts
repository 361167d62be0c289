import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findProjectRoot } from '../../apps/api/src/http/project-root';
import { hasHosts, hostOf } from './host-of';
import type { CommandOrder, CommandResult } from './hosts/orders';
import { request } from './request';
import type { World } from './world';

const ROOT = findProjectRoot(__dirname);
const MAIN = join(ROOT, 'dist/apps/cli/src/main.js');

type Surroundings = Pick<World, 'environment'>;

/** Runs the built command line in a world's environment; under Jest its process has run others. */
export async function runCli(
  world: Surroundings,
  ...words: readonly string[]
): Promise<CommandResult> {
  if (!hasHosts()) return spawnCli(world, ...words);
  const order: CommandOrder = { environment: environmentIn(world), words };
  const { status, body } = await request(await hostOf('commands'), 'POST /commands', order);
  if (status !== 200) throw new Error(`${words.join(' ')}: ${String(body['error'])}`);
  return body as object as CommandResult;
}

/** Runs the built command line as a process of its own, as an operator does. */
export async function spawnCli(
  world: Surroundings,
  ...words: readonly string[]
): Promise<CommandResult> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: environmentIn(world),
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

function environmentIn({ environment }: Surroundings): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...environment };
}
