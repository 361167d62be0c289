import type { Model } from 'openai/resources/models';
import type { Pool } from 'undici';

const MAX_LISTING_BYTES = 4_194_304;

export interface ListedModel {
  readonly id: Model['id'];
  /** `YYYY-MM-DD`, where the provider has announced one. */
  readonly shutdownDate: string | undefined;
}

interface ListingCall {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
}

/**
 * `GET /models`. Asked through the pool: loading the SDK for this one call would stop the event
 * loop for 35 ms just after the start.
 */
export async function listModels(pool: Pool, call: ListingCall): Promise<readonly ListedModel[]> {
  const { statusCode, body } = await pool.request({ method: 'GET', ...call });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > MAX_LISTING_BYTES) throw new Error('the list of models is too long');
    chunks.push(chunk);
  }
  if (statusCode !== 200) throw new Error(`the list of models was refused (status ${statusCode})`);
  const listing: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return itemsOf(listing).flatMap(toListedModel);
}

function itemsOf(listing: unknown): readonly unknown[] {
  if (typeof listing !== 'object' || listing === null || !('data' in listing)) return [];
  return Array.isArray(listing.data) ? listing.data : [];
}

function toListedModel(item: unknown): ListedModel[] {
  if (typeof item !== 'object' || item === null) return [];
  if (!('id' in item) || typeof item.id !== 'string') return [];
  const date = 'shutdown_date' in item ? item.shutdown_date : undefined;
  const isDate = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/.test(date);
  return [{ id: item.id, shutdownDate: isDate ? date.slice(0, 10) : undefined }];
}
