import type { SessionRecord } from '@parley/sessions';
import { NOTHING } from '../output/words';
import { isBooked } from './conversation.mapper';

export function ratingOf({ rating }: SessionRecord): string {
  return rating === null ? NOTHING : String(rating);
}

export function bookedOf(session: SessionRecord): string {
  return isBooked(session) ? 'Yes' : 'No';
}
