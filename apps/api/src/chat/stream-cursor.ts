import { InvalidInputError } from '@parley/common';
import type { StreamCursor } from './numbered-frames';

const PLACE = /^(\d{1,9}|end)$/;

/**
 * Reads a `Last-Event-ID` of a stream's own frames; without one it is the beginning.
 * @throws InvalidInputError for anything else, another stream's id included.
 */
export function toStreamCursor(streamId: string, lastEventId: string | undefined): StreamCursor {
  if (lastEventId === undefined || lastEventId === '') return 0;
  const isOurs = lastEventId.startsWith(`${streamId}-`);
  const place = lastEventId.slice(streamId.length + 1);
  if (isOurs && PLACE.test(place)) return place === 'end' ? place : Number(place);
  const message = 'must be the id of a frame of this stream: <stream>-<offset>';
  throw new InvalidInputError(`Last-Event-ID ${message}`, {
    fields: [{ field: 'Last-Event-ID', message }],
  });
}
