import { z } from 'zod';

const PATIENCE_MS = 3_000;
const MAX_BYTES = 64 * 1024;
const answer = z.object({
  title: z.string().min(1).max(500),
  author_name: z.string().max(500).optional(),
});

export interface LinkTitle {
  readonly title: string;
  readonly artist?: string | undefined;
}

/**
 * Asks YouTube (oEmbed) what a video is called. It may not be reachable, which costs one time-out a scan: after
 * a failure nobody is asked again until `forget`. The address asked is ours but for the video's id, and a
 * redirect is not followed, so that no playlist can send us to a machine in this network.
 */
export class LinkTitles {
  private isReachable = true;

  constructor(private readonly endpoint = 'https://www.youtube.com/oembed') {}

  /** Nothing where it cannot be found out now; null where YouTube says that there is no such video. */
  async find(videoUrl: string): Promise<LinkTitle | null | undefined> {
    if (!this.isReachable) return undefined;
    try {
      const address = `${this.endpoint}?format=json&url=${encodeURIComponent(videoUrl)}`;
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(address, { redirect: 'error', signal });
      if (response.status >= 500 || response.status === 429) throw new Error('Not now');
      return response.ok ? await readTitle(response) : null;
    } catch {
      this.isReachable = false;
      return undefined;
    }
  }

  /** The network may be back. */
  forget(): void {
    this.isReachable = true;
  }
}

async function readTitle(response: Response): Promise<LinkTitle | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<never> = response.body ?? [];
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  const { success, data } = answer.safeParse(parse(Buffer.concat(chunks).toString('utf8')));
  return success ? { title: data.title, artist: data.author_name } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
