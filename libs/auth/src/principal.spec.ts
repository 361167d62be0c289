import { ForbiddenError } from '@parley/common';
import { Principal, type PrincipalDetails } from './principal';

const aPrincipal = (details: Partial<PrincipalDetails> = {}) =>
  new Principal({ accountId: 'acme', grants: ['chat', 'memory:read'], ...details });

describe(Principal.name, () => {
  it('may read and write what it has whole', () => {
    const sut = aPrincipal();
    expect([sut.may('chat', 'read'), sut.may('chat', 'write')]).toEqual([true, true]);
  });

  it('may only read what it has for reading', () => {
    const sut = aPrincipal();
    expect([sut.may('memory', 'read'), sut.may('memory', 'write')]).toEqual([true, false]);
  });

  it('may nothing of what it lacks', () => {
    const sut = aPrincipal();
    expect([sut.may('admin', 'read'), sut.may('admin', 'write')]).toEqual([false, false]);
  });

  it('takes the wider of two grants of one scope', () => {
    const sut = aPrincipal({ grants: ['chat:read', 'chat'] });
    expect(sut.may('chat', 'write')).toBe(true);
  });

  it('names the scope that is missing', () => {
    const sut = aPrincipal();
    expect(() => sut.require('music', 'read')).toThrow('This key lacks the scope music.');
    expect(() => sut.require('memory', 'write')).toThrow(
      'This key lacks the scope memory; it has memory:read, which allows reading only.',
    );
    expect(() => sut.require('music', 'read')).toThrow(ForbiddenError);
    expect(() => sut.require('chat', 'write')).not.toThrow();
  });

  it('speaks for whoever is named where it is pinned to nobody', () => {
    const sut = aPrincipal();
    expect([sut.userFor('alice'), sut.userFor()]).toEqual(['alice', undefined]);
  });

  it('speaks for its own user where it is pinned', () => {
    const sut = aPrincipal({ pinnedUserId: 'alice' });
    expect([sut.userFor('alice'), sut.userFor()]).toEqual(['alice', 'alice']);
  });

  it.each(['bob', '', 'Alice'])('refuses %p for a key that is pinned to alice', (other) => {
    const sut = aPrincipal({ pinnedUserId: 'alice' });
    expect(() => sut.userFor(other)).toThrow(ForbiddenError);
  });

  it('cannot be changed', () => {
    const sut = aPrincipal();
    expect(() => Object.assign(sut, { accountId: 'other' })).toThrow(TypeError);
  });
});
