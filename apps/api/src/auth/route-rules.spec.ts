import type { Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { Idempotent } from './idempotent.decorator';
import { LimitClass } from './limit-class.decorator';
import { Public } from './public.decorator';
import { RequireKey, RequireScope } from './require-scope.decorator';
import { RouteRules } from './route-rules';

@RequireScope('chat', 'write')
@LimitClass('model')
@Idempotent()
class Chat {
  plain(): void {}

  @RequireScope('memory', 'read')
  @LimitClass('read')
  special(): void {}

  @Public()
  open(): void {}
}

@Public()
class Open {
  plain(): void {}

  @RequireKey()
  closed(): void {}
}

class Bare {
  plain(): void {}
}

class MoreChat extends Chat {}

@RequireScope('music', 'read')
class Music extends Bare {}

@RequireScope('voice', 'read')
class Voice extends Bare {}

describe(RouteRules.name, () => {
  const sut = new RouteRules(new Reflector());
  const ruleOf = <T extends object>(type: Type<T>, method: keyof T) => {
    const handler: unknown = type.prototype[method];
    return sut.of(new ExecutionContextHost([], type, handler as () => void));
  };

  it('takes what stands on the class', () => {
    expect(ruleOf(Chat, 'plain')).toEqual({
      requirement: { scope: 'chat', access: 'write' },
      isIdempotent: true,
      limitClass: 'model',
    });
  });

  it('prefers what stands on the handler', () => {
    expect(ruleOf(Chat, 'special')).toMatchObject({
      requirement: { scope: 'memory', access: 'read' },
      limitClass: 'read',
    });
    expect(ruleOf(Chat, 'open').requirement).toBe('nothing');
  });

  it('keeps a handler closed that names what it needs in a public class', () => {
    expect(ruleOf(Open, 'plain').requirement).toBe('nothing');
    expect(ruleOf(Open, 'closed').requirement).toBe('any-key');
  });

  it('keeps apart the classes that inherit one handler', () => {
    expect(ruleOf(Music, 'plain').requirement).toMatchObject({ scope: 'music' });
    expect(ruleOf(Voice, 'plain').requirement).toMatchObject({ scope: 'voice' });
  });

  it('lets nobody into a route that says nothing', () => {
    expect(() => ruleOf(Bare, 'plain')).toThrow('Bare.plain has neither');
  });

  it('reads a route once', () => {
    expect(ruleOf(MoreChat, 'plain')).toBe(ruleOf(MoreChat, 'plain'));
  });
});
