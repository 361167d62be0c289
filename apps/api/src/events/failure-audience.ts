import { Injectable } from '@nestjs/common';
import type { Principal } from '@parley/auth';
import { DEFAULT_USER_ID, SessionsService } from '@parley/sessions';
import type { AdmittedRequest } from '../auth/admitted-request';
import { isMultipart } from '../http/body/media-type';
import type { Audience } from './failure-events';

/** The names that the doors have for one thing: a chat is a session, and a customer is a user. */
const SESSION_FIELDS = ['session_id', 'chat_id'];
const USER_FIELDS = ['user_id', 'customer_id'];

type Fields = Readonly<Record<string, unknown>>;

/** Whom a request's failure concerns. */
@Injectable()
export class FailureAudience {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * Nothing where nobody knows: a public route, or a form that failed before its fields were read.
   * @throws NotFoundError for a session that is gone or another user's, ForbiddenError for another user.
   */
  async of(request: AdmittedRequest): Promise<Audience | undefined> {
    const { principal } = request;
    if (principal === undefined) return undefined;
    const body: unknown = request.body;
    if (body === undefined && isMultipart(request.headers['content-type'])) return undefined;
    const named = { ...request.query, ...(isFields(body) ? body : {}), ...request.params };
    return this.find(principal, textOf(named, USER_FIELDS), textOf(named, SESSION_FIELDS));
  }

  private async find(
    principal: Principal,
    user: string | undefined,
    session: string | undefined,
  ): Promise<Audience> {
    const { accountId } = principal;
    const wanted = principal.userFor(user);
    const owner =
      session === undefined
        ? undefined
        : await this.sessions.findUser({ accountId, userId: wanted }, session);
    return {
      accountId,
      userId: owner ?? wanted ?? DEFAULT_USER_ID,
      sessionId: owner === undefined ? null : (session ?? null),
    };
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(fields: Fields, names: readonly string[]): string | undefined {
  return names
    .map((name) => fields[name])
    .find((value) => typeof value === 'string' && value !== '') as string | undefined;
}
