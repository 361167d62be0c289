import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { listen } from './listen';
import { StartError } from './start.error';

describe(listen.name, () => {
  const servers: Server[] = [];
  const aServer = (): Server => {
    const server = createServer();
    servers.push(server);
    return server;
  };

  afterEach(async () => {
    const open = servers.splice(0).filter((server) => server.listening);
    await Promise.all(open.map((server) => once(server.close(), 'close')));
  });

  it('says which port the system picked', async () => {
    const { port } = await listen(aServer(), { host: '127.0.0.1', port: 0 });
    expect(port).toBeGreaterThan(0);
  });

  it('names the port that is taken, and the way out', async () => {
    const { port } = await listen(aServer(), { host: '127.0.0.1', port: 0 });
    const second = listen(aServer(), { host: '127.0.0.1', port });
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is already in use.`);
  });

  it('names a host that is none of this machine', async () => {
    const failing = listen(aServer(), { host: '203.0.113.1', port: 0 });
    await expect(failing).rejects.toThrow('HOST 203.0.113.1 is no address of this machine.');
  });
});
