import { ConnectionPool } from './connection-pool';

describe(ConnectionPool.name, () => {
  const aPool = () => new ConnectionPool('http://127.0.0.1:9', 1000);

  it('makes one pool for all who open it', async () => {
    const sut = aPool();
    expect(sut.current).toBeUndefined();

    const [first, second] = await Promise.all([sut.open(), sut.open()]);
    expect(first).toBe(second);
    expect(sut.current).toBe(first);
    await sut.close();
    expect(first.destroyed).toBe(true);
  });

  it('can be closed without ever having been opened', async () => {
    await expect(aPool().close()).resolves.toBeUndefined();
  });

  it('stays closed for those who come late', async () => {
    const sut = aPool();
    await sut.close();

    expect((await sut.open()).destroyed).toBe(true);
  });
});
