import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface RawRequest {
  readonly method?: string;
  /** Sent as it is: nothing is normalised, which `fetch` would do. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request with exactly this path, its answer as bytes. */
export function rawRequest(url: string, wanted: RawRequest): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  const { method = 'GET', path, headers = {} } = wanted;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { hostname, port, method, path, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
