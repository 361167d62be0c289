import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ServerProcess } from '../kit/server-process';
import type { World } from '../kit/world';

const API_KEY = 'operator-key-of-the-benchmark';

/** Far above what is sent, so that every request is counted and none refused. */
const NO_LIMIT = '10000000';

export interface LoopDelay {
  readonly p99Ms: number;
  readonly maxMs: number;
}

/**
 * The server as operated: every caller needs a key, is limited and logged (to a file), every body
 * validated. Only the model is scripted.
 */
export class ApiUnderTest {
  readonly url: string;

  private constructor(
    private readonly server: ServerProcess,
    private readonly loopDelayFile: string,
  ) {
    ({ url: this.url } = server);
  }

  static async start(
    world: World,
    modelUrl: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ApiUnderTest> {
    const loopDelayFile = join(tmpdir(), `parley-loop-delay-${randomUUID()}`);
    const server = await world.start(
      { ...apiEnvironment(modelUrl, loopDelayFile), ...environment },
      {
        nodeArguments: ['--expose-gc', '-r', join(__dirname, 'loop-delay.preload.js')],
        logFile: join(world.environment.DATA_DIR, `${randomUUID()}.log`),
      },
    );
    return new ApiUnderTest(server, loopDelayFile);
  }

  get pid(): number {
    return this.server.pid;
  }

  get headers(): Readonly<Record<string, string>> {
    return { authorization: `Bearer ${API_KEY}` };
  }

  /** Of the event loop since this was last asked. */
  async loopDelay(): Promise<LoopDelay> {
    process.kill(this.pid, 'SIGUSR2');
    while (!existsSync(this.loopDelayFile)) await delay(2);
    const figures = JSON.parse(readFileSync(this.loopDelayFile, 'utf8')) as LoopDelay;
    rmSync(this.loopDelayFile);
    return figures;
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}

function apiEnvironment(modelUrl: string, loopDelayFile: string): Record<string, string> {
  return {
    API_KEY,
    OPENAI_API_KEY: 'key-of-the-scripted-upstream',
    OPENAI_BASE_URL: modelUrl,
    RATE_LIMIT_READS_PER_MINUTE: NO_LIMIT,
    RATE_LIMIT_WRITES_PER_MINUTE: NO_LIMIT,
    RATE_LIMIT_MODELS_PER_MINUTE: NO_LIMIT,
    MAX_SOCKETS_PER_KEY: '1000000',
    MAX_SOCKETS: '1000000',
    LOOP_DELAY_FILE: loopDelayFile,
  };
}
