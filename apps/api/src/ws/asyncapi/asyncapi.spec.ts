import { PROTOCOLS } from '../protocols';
import { asyncApiPage } from './asyncapi-page';
import { buildAsyncApi } from './build-asyncapi';

describe(buildAsyncApi.name, () => {
  const sut = buildAsyncApi({ name: 'Parley', version: '1.2.3' }, PROTOCOLS);

  /** What a `$ref` leads to. */
  const resolve = (reference: string): unknown =>
    reference
      .slice('#/'.length)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], sut);

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(sut).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((to = '') => resolve(to) === undefined)).toEqual([]);
  });

  it('describes the error frame of every path', () => {
    for (const channel of Object.values(sut.channels)) {
      expect(channel.messages).toHaveProperty('error');
    }
  });

  it('forbids the server every field that it does not name', () => {
    const pong = sut.components.messages['assistant.pong'];
    expect(pong?.payload).toMatchObject({
      additionalProperties: false,
      required: ['type', 'timestamp'],
    });
  });

  it('leaves clients free to send more', () => {
    const ping = sut.components.messages['assistant.ping'];
    expect(ping?.payload).not.toHaveProperty('additionalProperties');
  });

  it('has a page that asks no other host for anything and runs nothing', () => {
    const html = asyncApiPage(sut);
    expect(html).toContain('chat_response');
    expect(html).not.toMatch(/(?:src|href)="(?!\/|data:)/);
    expect(html).not.toContain('<script');
  });
});
