import type { SmallTalk } from './intent-rules';
import { recognise, type Recognised } from './understand';

/** How an operator gets a real language model. */
const HOW_TO_CONFIGURE =
  'To connect one, set OPENAI_API_KEY, GROQ_API_KEY or OPENAI_BASE_URL and restart the server.';

const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
  well_being: 'I am doing well, thank you. How can I help you?',
  identity:
    'I am the assistant that is built into this server. I work by simple rules, without a language model.',
  nature: 'I am a program: the assistant that is built into this server.',
  meeting: 'Nice to meet you too. How can I help you?',
  presence: 'Yes, I am here. How can I help you?',
};

/** What the embedded model says to a text at a moment; `zone` is an IANA time zone. */
export function embeddedAnswer(text: string, now: Date, zone: string): string {
  const recognised = recognise(text);
  switch (recognised.intent) {
    case 'greeting':
      return 'Hello! How can I help you?';
    case 'goodbye':
      return 'Goodbye! Talk to you soon.';
    case 'thanks':
      return 'You are welcome.';
    case 'small_talk':
      return SMALL_TALK[recognised.topic ?? 'well_being'];
    case 'help':
      return `I can chat a little and tell you the time and the date. For anything else I need a language model. ${HOW_TO_CONFIGURE}`;
    case 'time':
      return `${where(recognised, zone)} it is ${timeIn(recognised.zone ?? zone, now)} on ${dateIn(recognised.zone ?? zone, now)}.`;
    case 'date':
      return `${where(recognised, zone)} it is ${dateIn(recognised.zone ?? zone, now)}.`;
    case 'general_chat':
      return `I cannot answer that without a language model. ${HOW_TO_CONFIGURE}`;
  }
}

/** `In Tokyo`, `In UTC`, `In Europe/Berlin`. */
function where({ place }: Recognised, zone: string): string {
  if (place === undefined) return `In ${zone}`;
  return `In ${place.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())}`;
}

function timeIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(now);
}

/** `Saturday, 21 November 2026`, from its parts: the punctuation differs between versions of Node. */
function dateIn(timeZone: string, now: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('weekday')}, ${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
}
