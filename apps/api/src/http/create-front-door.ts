import type { Clock, Ids } from '@parley/common';
import { BodyReader } from './body/body-reader';
import { FrontDoor } from './front-door';
import type { Log } from './logging/log';
import { CrossOrigin } from './origin/cross-origin';
import type { OriginPolicy } from './origin/origin-rule';
import { AccessLog } from './request/access-log';
import { SecurityHeaders } from './respond/security-headers';

const JSON_LIMIT_BYTES = 1024 * 1024;

/** Routes that take files and read their own multipart body; each feature that has one adds its path. */
const FILE_ROUTES: ReadonlySet<string> = new Set([
  '/voice/speech-to-text',
  '/voice-agent/process',
  '/api/chat_voice',
  '/api/rag/upload',
]);

export interface FrontDoorDependencies {
  readonly log: Log;
  /** Gets the line for each request; its fields are ours, so it needs no costly search for secrets. */
  readonly requestLog: Log;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly originPolicy: () => OriginPolicy;
}

export function createFrontDoor(dependencies: FrontDoorDependencies): FrontDoor {
  const { log, requestLog, clock, ids, originPolicy } = dependencies;
  return new FrontDoor({
    log,
    clock,
    ids,
    accessLog: new AccessLog(requestLog),
    securityHeaders: new SecurityHeaders(),
    crossOrigin: new CrossOrigin(originPolicy),
    bodies: new BodyReader({
      limitBytes: JSON_LIMIT_BYTES,
      takesFiles: (path) => FILE_ROUTES.has(path),
    }),
  });
}
