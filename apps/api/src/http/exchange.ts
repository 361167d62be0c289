import type { ArgumentsHost } from '@nestjs/common';
import type { Request, Response } from 'express';

/** The request that is being answered. Nest's `switchToHttp` makes an object and three functions each time. */
export function requestOf(host: ArgumentsHost): Request {
  return host.getArgByIndex<Request>(0);
}

export function responseOf(host: ArgumentsHost): Response {
  return host.getArgByIndex<Response>(1);
}
