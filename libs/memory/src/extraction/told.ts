import { isForeign, isNoClaim } from './gates';
import { clausesOf, plain, sentencesOf } from './sentences';

/** Verbs with which one asks for something to be done: "play jazz", "forget where I live". */
const ORDERS =
  /^(?:(?:please|just|now|then|hey|ok|okay|so|let's|let us|can you|could you|would you|will you|go|go on|i want you to|i'd like you to)[ ,]+)*(?:add|answer|ask|book|bring|calculate|call|cancel|change|check|clear|close|compare|continue|convert|count|create|define|delete|describe|do|don't|draw|end|erase|explain|fetch|find|fix|forget|generate|get|give|go back|help|hear|increase|keep|lay|leave|let|list|listen|look|lower|make|move|mute|name|next|note|open|order|pause|pick|play|print|put|queue|quit|raise|read|recall|recommend|remind|remove|repeat|replay|resume|save|say|schedule|search|send|set|show|shuffle|shut|sing|skip|speak|spell|start|stop|suggest|summari[sz]e|switch|take|talk|teach|tell|translate|try|turn|unmute|unpause|update|use|wake|wipe|write)\b(?! (?:is|was|are|were|has|had|will)\b)/iu;
/** What asks for something to be kept tells it. */
const DICTATES =
  /\b(?:remember|note|keep in mind|bear in mind|make a note|write down|don't forget|do not forget|never forget)\b/iu;
const GREETING =
  /^(?:hi|hello|hey|thanks?|thank you|bye|goodbye|yes|no|yeah|ok|okay|sure|good (?:morning|evening|night))[\s.!,]*$/iu;
const LEAST_WORDS = 3;

/** Whether somebody tells something in a message, and does not only ask, order or greet. English; pure. */
export function tellsSomething(message: string): boolean {
  const text = plain(message);
  return !isForeign(text) && sentencesOf(text).some(isTold);
}

/** The sentences of a message that tell something. */
export function toldSentences(message: string): readonly string[] {
  const text = plain(message);
  return isForeign(text) ? [] : sentencesOf(text).filter(isTold);
}

function isTold(sentence: string): boolean {
  if (sentence.endsWith('?') || GREETING.test(sentence)) return false;
  if (DICTATES.test(sentence)) return true;
  return clausesOf(sentence).some(
    ({ text }) => !isNoClaim(text) && !ORDERS.test(text) && text.split(' ').length >= LEAST_WORDS,
  );
}
