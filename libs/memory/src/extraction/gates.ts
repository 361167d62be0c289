/** Someone tries to give orders in the place of the operator: nothing of such a message is believed. */
const ORDERS =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules|everything|above|previous|prior|guidelines)\b|\bfrom now on\b|\bsystem prompt\b|\byou are now\b|\bact as\b|\bjailbreak\b|<\/?(?:system|user|assistant|instructions?)>|\[\/?(?:system|inst|user|assistant)\]/iu;
/** A transcript, whoever wrote it. */
const TRANSCRIPT = /^[^\S\n]*(?:system|user|assistant|ai|bot|human|developer|tool)[^\S\n]*:/imu;
/** Text to be worked on, or to be said: not what the speaker claims. */
const WORK_ON_TEXT =
  /^(?:(?:please|can you|could you|would you|hey|ok|okay|now)[ ,]+)*(?:translate|summari[sz]e|rewrite|rephrase|paraphrase|proof-?read|spell ?check|correct|fix|check|edit|improve|repeat|recite|read|sing|quote|analy[sz]e|explain|continue|complete|finish|write|compose|draft|pretend|imagine|role-?play)\b/iu;

/** Whether a whole message is somebody else's words, or an attack. */
export function isForeign(text: string): boolean {
  return (
    ORDERS.test(text) || TRANSCRIPT.test(text) || (WORK_ON_TEXT.test(text) && /[:"\n]/u.test(text))
  );
}

const QUESTION_START =
  /^(?:do|does|did|am|is|are|was|were|can|could|will|would|should|shall|may|might|have i|have we|has|had|what|where|who|whose|which|when|why|how|don't|doesn't|didn't|isn't|aren't|wasn't|can't|couldn't|won't|wouldn't|haven't|hasn't|tell me|guess)\b(?! you (?:please )?(?:remember|note|keep in mind) that)/iu;
const HYPOTHETICAL =
  /^(?:if|imagine|pretend|suppose|supposing|assume|assuming|let's say|let us say|let's pretend|say i|what if|maybe|perhaps|one day|someday|as a (?:child|kid|boy|girl|teenager|student)|when i was|back then|back when|in the past|years ago|unless|until|once i|wish|as if|as though|hypothetically|just kidding|kidding|joking|only joking|i was kidding|i am kidding|i'm kidding|i was joking)\b/iu;

/** Whether a sentence asks or plays with a thought, so that nothing in it is claimed. */
export function isNoClaim(sentence: string): boolean {
  return sentence.endsWith('?') || QUESTION_START.test(sentence) || HYPOTHETICAL.test(sentence);
}

const DOUBTS =
  /\b(?:if|would|could|might|may (?!\d)\p{L}+|maybe|perhaps|probably|possibly|wish|hope|thinking (?:of|about)|unless|kidding|joking|said|says|supposedly|not sure|as if)\b/iu;

/** Whether a clause hedges what it says. */
export function isDoubtful(clause: string): boolean {
  return DOUBTS.test(clause);
}

/** An echo is looked for in no more than this of each text. */
const MAX_ECHO_CHARS = 20_000;

/**
 * Tells whether a sentence repeats what somebody else had said: the assistant's answer, the client's prompt.
 * Those are read only once somebody asks.
 */
export function echoTest(echoes: readonly string[]): (sentence: string) => boolean {
  let heard: readonly string[] | undefined;
  return (sentence) => {
    const words = bare(sentence);
    heard ??= echoes.map((echo) => bare(echo.slice(0, MAX_ECHO_CHARS)));
    return words.length >= 12 && heard.some((echo) => echo.includes(words));
  };
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
