import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import type { Response } from 'express';
import { requestOf, responseOf } from '../http/exchange';
import type { AdmittedRequest } from './admitted-request';
import {
  CallerLimits,
  type LimitedCaller,
  type LimitVerdict,
  secondsOf,
  tooManyRequests,
  WINDOW_MS,
} from './caller-limits';
import { RouteRules } from './route-rules';
import { type AdmittedSocket, socketPrincipal } from './socket-principal';

/**
 * Holds every caller to so many requests a minute, and no replay. Of a socket's messages those count whose
 * handler names a class: a ping costs nothing.
 */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly rules: RouteRules,
    private readonly limits: CallerLimits,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    return context.getType() === 'http' ? this.holdRequest(context) : this.holdMessage(context);
  }

  private holdRequest(context: ExecutionContext): boolean | Promise<boolean> {
    const request: AdmittedRequest = requestOf(context);
    const { principal, claim } = request;
    if (principal === undefined || claim?.isReplay) return true;
    const cost = this.rules.of(context).limitClass ?? costOf(request.method);
    return this.limits.count(new RequestCaller(principal, request), cost).then((verdict) => {
      if (verdict === undefined) return true;
      announce(responseOf(context), verdict);
      if (verdict.isAllowed) return true;
      throw tooManyRequests(verdict);
    });
  }

  private async holdMessage(context: ExecutionContext): Promise<boolean> {
    const socket = context.switchToWs().getClient<AdmittedSocket>();
    const cost = this.rules.of(context).limitClass;
    const principal = socketPrincipal(socket);
    if (cost === undefined || principal === undefined) return true;
    await this.limits.charge({ principal, address: socket.address }, cost);
    return true;
  }
}

class RequestCaller implements LimitedCaller {
  constructor(
    readonly principal: Principal,
    private readonly request: AdmittedRequest,
  ) {}

  /** Looked up only where it counts. */
  get address(): string {
    return this.request.ip ?? '';
  }
}

function costOf(method: string): 'read' | 'write' {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

/** The headers of draft-ietf-httpapi-ratelimit-headers-06; times are in seconds. */
function announce(response: Response, verdict: LimitVerdict): void {
  const { points, remaining } = verdict;
  response.setHeader('RateLimit-Limit', points);
  response.setHeader('RateLimit-Remaining', remaining);
  response.setHeader('RateLimit-Reset', secondsOf(verdict));
  response.setHeader('RateLimit-Policy', `${points};w=${WINDOW_MS / 1000}`);
}
