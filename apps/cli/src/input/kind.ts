import { InvalidInputError } from '@parley/common';
import type { SessionKind } from '@parley/sessions';

// Written out, because importing the list would load the library before the command is known.
const KINDS = { voice: true, chat: true, booking: true } satisfies Record<SessionKind, true>;

/** `voice|chat|booking` */
export const KIND_CHOICES = Object.keys(KINDS).join('|');

/** @throws InvalidInputError that lists the kinds. */
export function parseKind(text: string): SessionKind {
  if (isKind(text)) return text;
  throw new InvalidInputError(`--kind must be one of ${Object.keys(KINDS).join(', ')}.`);
}

function isKind(text: string): text is SessionKind {
  return Object.hasOwn(KINDS, text);
}
