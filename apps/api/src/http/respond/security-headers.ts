import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { type HelmetOptions } from 'helmet';

type Headers = readonly (readonly [name: string, value: string])[];

const SHARED: HelmetOptions = {
  // A proxy that speaks TLS decides for the other names below its domain.
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  // Who may read an answer is the origin rule's business; players load audio without asking it.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'deny' },
};

/** The pages bring their own scripts and reach no other host; ReDoc's search runs in a blob worker. */
const PAGES: HelmetOptions = {
  ...SHARED,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ['blob:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** An API answer is no document: it may load nothing. */
const API: HelmetOptions = {
  ...SHARED,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
};

const PAGE_PATH = /^\/(?:$|docs(?:\/|$)|redoc(?:\/|$)|asyncapi$|realtime_client\.html$)/;

/** Helmet's headers, worked out once: they never change, and its dozen functions would run for each request. */
export class SecurityHeaders {
  private readonly pages = headersOf(PAGES);
  private readonly api = headersOf(API);

  apply(path: string, response: ServerResponse): void {
    const headers = PAGE_PATH.test(path) ? this.pages : this.api;
    for (const [name, value] of headers) response.setHeader(name, value);
  }
}

function headersOf(options: HelmetOptions): Headers {
  const headers: [string, string][] = [];
  const recorder: Pick<ServerResponse, 'setHeader' | 'removeHeader'> = {
    setHeader(this: ServerResponse, name, value) {
      headers.push([name, String(value)]);
      return this;
    },
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, recorder as ServerResponse, () => undefined);
  return headers;
}
