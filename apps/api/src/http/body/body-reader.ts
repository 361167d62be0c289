import { hash } from 'node:crypto';
import { type EdgeRequest, pathOf } from '../request/edge-request';
import { isMultipart, requireJson } from './media-type';
import { parseJsonObject } from './parse-json-object';
import { discard, readBytes } from './read-bytes';

export interface BodyRules {
  readonly limitBytes: number;
  /** Whether the route at this path takes files and therefore reads its own multipart body. */
  readonly takesFiles: (path: string) => boolean;
}

const NO_BYTES = Buffer.alloc(0);

/** Reads the body before routing: every handler finds a clean JSON object in `request.body`, or none. */
export class BodyReader {
  constructor(private readonly rules: BodyRules) {}

  /** Whether `read` has anything to do. */
  concerns(request: EdgeRequest): boolean {
    return hasBody(request) || request.headers['idempotency-key'] !== undefined;
  }

  /** @throws DomainError `invalid`, `too_large`, `unsupported_media`; `cancelled` when the client leaves. */
  async read(request: EdgeRequest): Promise<void> {
    if (this.isLeftToRoute(request)) return;
    const bytes = hasBody(request) ? await this.jsonBytes(request) : NO_BYTES;
    if (request.headers['idempotency-key'] !== undefined) {
      request.bodyHash = hash('sha256', bytes, 'buffer');
    }
    if (bytes.length > 0) request.body = parseJsonObject(bytes);
  }

  private isLeftToRoute(request: EdgeRequest): boolean {
    const type = request.headers['content-type'];
    return isMultipart(type) && this.rules.takesFiles(pathOf(request.url));
  }

  private async jsonBytes(request: EdgeRequest): Promise<Buffer> {
    try {
      requireJson(request.headers['content-type'], request.headers['content-encoding']);
    } catch (error) {
      await discard(request);
      throw error;
    }
    return readBytes(request, this.rules.limitBytes);
  }
}

function hasBody(request: EdgeRequest): boolean {
  const { 'content-length': length, 'transfer-encoding': transfer } = request.headers;
  return transfer !== undefined || (length !== undefined && length !== '0');
}
