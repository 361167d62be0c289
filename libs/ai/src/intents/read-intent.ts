import { type Candidate, GENERAL_CHAT, type Slots } from '../ports/intent-detector';
import { daySlots, placeSlots } from './day-slots';
import { COMMANDS } from './grammar';
import type { IntentModel } from './intent-model';
import type { SmallTalk } from './intent-rules';
import { memorySlots } from './memory-slots';
import { musicSlots } from './music-slots';
import { ownWords } from './own-words';
import { recognise } from './recognise';
import { type Command, toCommand } from './to-command';
import { volumeSlots } from './volume-slots';

/** A wording that the grammar knows from the first to the last word. */
const GRAMMAR_CONFIDENCE = 0.93;
/** Less likely than this is not understood; a courtesy returned by mistake does no harm. */
const REJECT_BELOW = 0.7;
const REJECT_COURTESY_BELOW = 0.5;
/** Less likely than this, a second judgement may be right more often. */
const OPEN_BELOW = 0.8;
const SHOWN_CANDIDATES = 3;
const COURTESIES = ['greeting', 'thanks', 'goodbye'];
/** "Do I have to pay tax?" asks about the world, not about what was told. */
const ASKS_WHAT_IS_DUE = /^(?:and |so )?(?:do|did|will|would) i (?:have|need|ought) to\b/iu;
const HARMLESS = [...COURTESIES, 'small_talk'];
const DOES_NOTHING = [...HARMLESS, 'yes', 'no', GENERAL_CHAT];

export interface IntentReading extends Candidate {
  readonly candidates: readonly Candidate[];
  readonly slots: Slots;
  /** What the person says themselves, without what they quote. */
  readonly own: string;
  readonly topic?: SmallTalk;
  /** Present where the classifier alone has spoken, and was not sure: what a second judgement needs. */
  readonly open?: OpenQuestion;
}

export interface OpenQuestion {
  /** Every intent with its confidence, best first. */
  readonly classified: readonly Candidate[];
  /** Without courtesies. */
  readonly text: string;
}

/**
 * What a person wants, without a language model: exact rules for courtesies and the clock, a grammar for
 * commands that name something, the classifier for every other wording. Pure; well under a millisecond.
 * @param except an intent that the grammar is not to see, because what it names is not what it seemed
 */
export function readIntent(message: string, model: IntentModel, except?: string): IntentReading {
  const { text: own, hasForeignText } = ownWords(message);
  const { intent, confidence, topic, place, zone } = recognise(own);
  if (own !== '' && intent !== GENERAL_CHAT) {
    const slots = place === undefined || zone === undefined ? {} : { place, zone };
    const candidates = [{ intent, confidence }];
    return {
      intent,
      confidence,
      candidates,
      slots,
      own,
      ...(topic === undefined ? {} : { topic }),
    };
  }
  const command = toCommand(withoutCourtesies(own));
  if (command.words.length === 0) return nothing(own);
  const reading = readCommand(command, model, except);
  // Beside something quoted, a free wording is most likely about it; only a plain command is one.
  const isAboutOthers = hasForeignText && reading.confidence !== GRAMMAR_CONFIDENCE;
  return isAboutOthers ? { ...nothing(own), candidates: reading.candidates } : { ...reading, own };
}

function readCommand(
  command: Command,
  model: IntentModel,
  except: string | undefined,
): Omit<IntentReading, 'own'> {
  const classified = model.classify(command.words);
  for (const { intent, or, pattern } of COMMANDS) {
    const named = intent === except ? null : pattern.exec(command.text);
    if (named === null) continue;
    const clear = { intent, confidence: GRAMMAR_CONFIDENCE };
    const also = or === undefined ? [] : [{ ...clear, intent: or }];
    const others = shown(classified).filter((each) => ![intent, or].includes(each.intent));
    const slots = slotsOf(intent, command.text, named.groups) ?? {};
    return { ...clear, candidates: [clear, ...also, ...others], slots };
  }
  const reading = decide({ classified, text: command.text });
  const isOpen = (classified[0]?.confidence ?? 1) < OPEN_BELOW;
  return isOpen ? { ...reading, open: { classified, text: command.text } } : reading;
}

/** The likeliest intent; general chat where that is doubtful, or knows nothing of what the text names. */
export function decide({ classified, text }: OpenQuestion): Omit<IntentReading, 'own'> {
  const [top] = classified;
  const candidates = shown(classified);
  const slots = top === undefined ? undefined : slotsOf(top.intent, text);
  if (top === undefined || slots === undefined || isDoubtful(top)) {
    const confidence = top?.intent === GENERAL_CHAT ? top.confidence : 1 - (top?.confidence ?? 0.5);
    return { intent: GENERAL_CHAT, confidence, candidates, slots: {} };
  }
  return { ...top, candidates, slots };
}

function shown(classified: readonly Candidate[]): readonly Candidate[] {
  return classified.slice(0, SHOWN_CANDIDATES);
}

/** Whether the doubt is which of two things to do, not whether anything is to be done. */
export function isBetweenActions({ classified }: OpenQuestion): boolean {
  return classified.slice(0, 2).every(({ intent }) => !DOES_NOTHING.includes(intent));
}

function isDoubtful({ intent, confidence }: Candidate): boolean {
  return confidence < (HARMLESS.includes(intent) ? REJECT_COURTESY_BELOW : REJECT_BELOW);
}

type Named = Readonly<Record<string, string | undefined>>;

/** Undefined: the text names something that the intent knows nothing of, so that it is another one. */
function slotsOf(intent: string, text: string, named: Named = {}): Slots | undefined {
  switch (intent) {
    case 'play_music':
      return musicSlots(
        named.what ?? /\b(?:play|hear|listen to) (?<what>.+)$/iu.exec(text)?.groups?.what,
        text,
      );
    case 'set_volume':
      return volumeSlots(text);
    case 'recall_memory':
      return ASKS_WHAT_IS_DUE.test(text) ? undefined : memorySlots(text, named.subject);
    case 'remember_fact':
    case 'forget':
      return memorySlots(text, named.subject);
    case 'ask_document':
      return named.document === undefined ? {} : { document: named.document };
    case 'time':
      return placeSlots(text);
    case 'date':
      return daySlots(text, named);
    default:
      return {};
  }
}

/** "Hi! Book me an appointment." is about the appointment. */
function withoutCourtesies(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  // A courtesy alone has been recognised before.
  if (sentences.length === 1) return text;
  const rest = sentences.filter((sentence) => !COURTESIES.includes(recognise(sentence).intent));
  return rest.length === 0 ? text : rest.join(' ');
}

function nothing(own: string): IntentReading {
  return { intent: GENERAL_CHAT, confidence: 0.5, candidates: [], slots: {}, own };
}
