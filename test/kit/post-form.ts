import type { Json } from './request';

export interface FormReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface PostedForm {
  readonly fields?: Readonly<Record<string, string>>;
  /** The name of the file's field, and its bytes. */
  readonly file?: readonly [field: string, bytes: Uint8Array];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a multipart form as a browser or Python's requests does. */
export async function postForm(url: string, form: PostedForm): Promise<FormReply> {
  const data = new FormData();
  for (const [name, value] of Object.entries(form.fields ?? {})) data.append(name, value);
  if (form.file !== undefined) {
    const [field, bytes] = form.file;
    data.append(field, new Blob([Uint8Array.from(bytes)]), '../../audio.wav');
  }
  const response = await fetch(url, {
    method: 'POST',
    body: data,
    headers: { ...form.headers },
  });
  const text = await response.text();
  const body = text.startsWith('{') ? (JSON.parse(text) as Json) : {};
  return { status: response.status, headers: response.headers, body };
}
