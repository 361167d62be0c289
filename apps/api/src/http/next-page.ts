import type { Page } from '@parley/common';
import type { Response } from 'express';

/** Names the next page in `X-Next-Cursor` and hands on this one's items. */
export function announceNextPage<T>(response: Response, page: Page<T>): readonly T[] {
  if (page.nextCursor !== undefined) response.setHeader('X-Next-Cursor', page.nextCursor);
  return page.items;
}
