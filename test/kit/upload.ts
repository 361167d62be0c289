import type { Json } from './request';

export interface UploadReply {
  readonly status: number;
  readonly body: Json;
}

/** Uploads one file as a browser's form does. */
export async function upload(
  url: string,
  filename: string,
  content: Buffer | string,
  {
    fields = {},
    query = '',
    headers = {},
  }: {
    readonly fields?: Readonly<Record<string, string>>;
    readonly query?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<UploadReply> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Buffer.from(content)]), filename);
  const response = await fetch(`${url}/api/rag/upload${query}`, {
    method: 'POST',
    body: form,
    headers,
  });
  return { status: response.status, body: (await response.json()) as Json };
}
