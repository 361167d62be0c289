import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { IDEMPOTENT_METADATA } from './idempotent.decorator';
import { LIMIT_METADATA, type LimitClassName } from './limit-class.decorator';
import { PUBLIC_METADATA } from './public.decorator';
import { type Requirement, SCOPE_METADATA } from './require-scope.decorator';

/** What the decorators of a route say, the handler's before its class's. */
export interface RouteRule {
  readonly requirement: Requirement | 'nothing';
  readonly isIdempotent: boolean;
  /** Absent: by the request's method. */
  readonly limitClass: LimitClassName | undefined;
}

/** Reads a route's decorators once; three guards ask for them with every request. */
@Injectable()
export class RouteRules {
  // By class too, because two controllers can inherit one handler.
  private readonly rules = new WeakMap<object, WeakMap<object, RouteRule>>();

  constructor(private readonly reflector: Reflector) {}

  /** @throws Error for a route that says neither what it needs nor that it is public: nobody gets in. */
  of(context: ExecutionContext): RouteRule {
    const [handler, owner] = [context.getHandler(), context.getClass()];
    let ofOwner = this.rules.get(owner);
    if (ofOwner === undefined) {
      ofOwner = new WeakMap();
      this.rules.set(owner, ofOwner);
    }
    const known = ofOwner.get(handler);
    if (known !== undefined) return known;
    const rule = this.read(context);
    ofOwner.set(handler, rule);
    return rule;
  }

  private read(context: ExecutionContext): RouteRule {
    const targets = [context.getHandler(), context.getClass()];
    return {
      requirement: this.requirementOf(context),
      isIdempotent:
        this.reflector.getAllAndOverride<boolean | undefined>(IDEMPOTENT_METADATA, targets) ??
        false,
      limitClass: this.reflector.getAllAndOverride(LIMIT_METADATA, targets),
    };
  }

  /** The nearer level decides alone, so that `@Public()` on a class opens no handler that names a scope. */
  private requirementOf(context: ExecutionContext): RouteRule['requirement'] {
    for (const target of [context.getHandler(), context.getClass()]) {
      const needed = this.reflector.get<Requirement | undefined>(SCOPE_METADATA, target);
      if (needed !== undefined) return needed;
      if (this.reflector.get<boolean | undefined>(PUBLIC_METADATA, target)) return 'nothing';
    }
    const name = `${context.getClass().name}.${context.getHandler().name}`;
    throw new Error(`${name} has neither @RequireScope(), @RequireKey() nor @Public()`);
  }
}
