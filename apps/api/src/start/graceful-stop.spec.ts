import { EventEmitter, once } from 'node:events';
import { Agent } from 'node:http';
import { Controller, Get } from '@nestjs/common';
import request, { type Response } from 'supertest';
import { ShutdownSignal } from '../http/shutdown/shutdown-signal';
import { EdgeKit } from '../http/testing/edge.kit';
import { stopGracefully } from './graceful-stop';

const LONG_MS = 60_000;
const SHORT_MS = 50;

describe(stopGracefully.name, () => {
  let work: EventEmitter;
  let edge: EdgeKit;

  @Controller()
  class WorkController {
    constructor(private readonly shutdown: ShutdownSignal) {}

    @Get('quick')
    quick(): string {
      return 'done';
    }

    @Get('until-released')
    async untilReleased(): Promise<string> {
      work.emit('begun');
      await once(work, 'release');
      return 'done';
    }

    @Get('until-ending')
    async untilEnding(): Promise<string> {
      work.emit('begun');
      await once(this.shutdown.ending, 'abort');
      return 'stopped';
    }
  }

  beforeEach(async () => {
    work = new EventEmitter();
    edge = new EdgeKit();
    await edge.listen();
    await edge.open(WorkController);
  });

  const stop = (graceMs: number): Promise<void> => stopGracefully(edge, graceMs);
  /** Resolves when the handler runs, with the promise of its answer. */
  const ask = async (path: string): Promise<{ answer: Promise<Response> }> => {
    const begun = once(work, 'begun');
    const answer = request(edge.url)
      .get(path)
      .then((response) => response);
    await begun;
    return { answer };
  };

  it('gives a running request its answer before the application closes', async () => {
    const { answer } = await ask('/until-released');
    const stopped = stop(LONG_MS);
    work.emit('release');
    expect((await answer).text).toBe('done');
    expect((await answer).headers['connection']).toBe('close');
    await stopped;
  });

  it('takes no new connections meanwhile', async () => {
    const { url } = edge;
    const { answer } = await ask('/until-released');
    const stopped = stop(LONG_MS);
    await expect(fetch(`${url}/quick`)).rejects.toThrow('fetch failed');
    work.emit('release');
    await Promise.all([answer, stopped]);
  });

  it('does not wait for connections on which nothing runs', async () => {
    const agent = new Agent({ keepAlive: true });
    await request(edge.url).get('/quick').agent(agent);
    await stop(LONG_MS);
    agent.destroy();
  });

  it('tells what does not finish to end, while there is time to answer', async () => {
    const { answer } = await ask('/until-ending');
    await stop(SHORT_MS);
    expect((await answer).text).toBe('stopped');
  });

  it('cuts off what does not end either', async () => {
    const { answer } = await ask('/until-released');
    const failed = expect(answer).rejects.toThrow('socket hang up');
    await stop(SHORT_MS);
    await failed;
  });
});
