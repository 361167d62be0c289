import type { Slots } from '../ports/intent-detector';
import { zoneOf } from './time-zones';

const PLACE = /\b(?:in|at|for|over in) (?<place>[\p{L}' /_-]+)$/iu;
const PAST = /\b(?:was|were|did|since|ago|passed|last)\b/iu;
/** With no other words a question is about today. */
const TODAY =
  /^(?:(?:what|what's|whats|which|is|was|it|it's|the|a|of|in|we|are|do|does|have|got|day|days|date|month|year|week|weekday|weekend|today|today's|todays|current|currently|exactly|tell|me|know|you|can|could|give|show|say|check|need|want|i|i'd|like|to|just|right|now|please|our|calendar|actual|actually|for|again|so|hey|yet|already|and|number|out|here|full|local|think|remember|be)(?: |$))+$/iu;
const IS_TODAY =
  /^(?:is|isn't)(?: it| today|n't it)?(?: really| already| still)?(?: the| a)? (?:weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: today| yet| already| now| again)*$/iu;

type Named = Readonly<Record<string, string | undefined>>;

/** Undefined: a place that nobody knows, so that it is about something else. */
export function placeSlots(text: string): Slots | undefined {
  const place = PLACE.exec(text)?.groups?.place;
  if (place === undefined) return {};
  const zone = zoneOf(place);
  return zone === undefined ? undefined : { place, zone };
}

/**
 * What a question about a day names. Undefined where it names something that is neither a place nor said to be a
 * day: it may be about any, and is not to be answered with today.
 */
export function daySlots(text: string, named: Named): Slots | undefined {
  const { when, since, unit } = named;
  if (when === undefined) return slotsOfToday(text);
  const { zone, place } = placeSlots(when) ?? {};
  const said = place === undefined ? when : when.replace(PLACE, '').trim();
  const isPast = PAST.test(text) && since === undefined;
  return {
    ...(said === '' ? {} : { when: said }),
    ...(since === undefined ? {} : { since }),
    ...(unit === 'weeks' ? { unit } : {}),
    ...(isPast ? { tense: 'past' } : {}),
    ...(place === undefined || zone === undefined ? {} : { place, zone }),
  };
}

function slotsOfToday(text: string): Slots | undefined {
  const slots = placeSlots(text);
  const rest = slots?.place === undefined ? text : text.replace(PLACE, '').trim();
  return TODAY.test(rest) || IS_TODAY.test(rest) ? slots : undefined;
}
