import { parseScopes } from './scopes';

describe(parseScopes.name, () => {
  it.each([
    ['chat', ['chat']],
    ['chat,memory:read', ['chat', 'memory:read']],
    [' chat , rag ,', ['chat', 'rag']],
    ['', []],
  ])('reads %j as %j', (text, expected) => {
    expect(parseScopes(text)).toEqual(expected);
  });
});
