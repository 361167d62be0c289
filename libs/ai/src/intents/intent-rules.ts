import { VOCATIVES } from './utterance';

export type Intent =
  'greeting' | 'goodbye' | 'thanks' | 'small_talk' | 'help' | 'time' | 'date' | 'general_chat';

export type SmallTalk = 'well_being' | 'identity' | 'nature' | 'meeting' | 'presence';

export interface Rule {
  readonly intent: Intent;
  readonly topic?: SmallTalk;
  /** Matches the whole wording, so that a real question that merely begins alike is none. */
  readonly pattern: RegExp;
}

/** Courtesies that may come before anything else; what follows them decides. */
export const COURTESIES: readonly Rule[] = [
  {
    intent: 'greeting',
    pattern: opening(
      'hi+|hello+|hey+|hiya|heya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)',
    ),
  },
  {
    intent: 'thanks',
    pattern: opening(
      '(?:(?:cool|awesome|brilliant|super|wonderful|great|perfect|lovely|nice|excellent),? )?(?:many thanks|thanks|thank you|thx|ty|cheers|much appreciated|i appreciate (?:it|that))' +
        '(?: (?:a lot|a million|so much|very much|for (?:that|everything|the help|your help|your time|helping(?: me)?)))?',
    ),
  },
  {
    intent: 'goodbye',
    pattern: opening(
      'good-?bye|good bye|bye+(?:[ -]bye)?|see (?:you|ya|u)(?: (?:later|soon|tomorrow|around|then))?|cya|farewell|good night|take care|' +
        'have a (?:nice|good|great|lovely) (?:day|night|evening|weekend|one)|(?:talk|speak) to you (?:later|soon|tomorrow)|' +
        "(?:i )?(?:have to|gotta|must|need to) go|that(?:'s| is|'ll be| will be) all",
    ),
  },
];

/** A country may follow the city. */
const WHERE = "(?: (?:in|at|for) (?<place>[\\p{L}' /_-]+)(?:, \\p{L}+)?)?";
const IS = "(?:'s| is)";

export const RULES: readonly Rule[] = [
  {
    intent: 'time',
    pattern: whole(
      `(?:what${IS} the (?:current |local |exact )?time(?: is it)?|what time (?:is it|it is)|what the time is|` +
        `(?:the )?(?:current )?time|(?:do you have|have you got|you have|have|got) the time|give me the time|how late is it|` +
        `what${IS} (?:the |today's )?(?:date and (?:the )?time|time and (?:the )?date)|(?:the )?date and time)${WHERE}`,
    ),
  },
  {
    intent: 'date',
    pattern: whole(
      `(?:what${IS} (?:the (?:current )?(?:date|day|month|year)(?: today)?|today's date|today)|` +
        `(?:what|which) (?:day|date|month|year)(?: of the (?:week|month))? (?:is it|it is|is today|today is|is this|are we in|do we have)|` +
        `what the date is|(?:the|today's|current|the current) date|date)${WHERE}`,
    ),
  },
  {
    intent: 'help',
    pattern: whole(
      'help(?: me)?|i need (?:some |your )?help|help me|(?:what|which things) can you do|what else can you do|what you can do|show me what you can do|' +
        'what (?:can|could|should) i (?:ask|say|do)(?: you| to you| here)?|what do you do|what are you able to do|' +
        'what are your (?:capabilities|features|skills|functions|abilities|commands)|what (?:commands|features|skills) do you have|' +
        'how (?:can|could) you (?:help|assist)(?: me)?|how does this work|how do i use (?:you|this)|(?:list (?:your )?)?commands',
    ),
  },
  {
    intent: 'small_talk',
    topic: 'well_being',
    pattern: whole(
      `how (?:are|r) (?:you|u|things)(?: doing| feeling| going)?|how do you do|how${IS} (?:it|everything|life|your day)(?: going)?|` +
        `how have you been|are you (?:ok|okay|well|fine|good)|what${IS} up|sup|wassup`,
    ),
  },
  {
    intent: 'small_talk',
    topic: 'identity',
    pattern: whole(
      `who (?:are|r) (?:you|u)|what are you|what${IS} your name|what are you called|do you have a name|who you are|what you are|` +
        'introduce yourself|who (?:made|built|created) you|(?:which|what) (?:language )?model are you',
    ),
  },
  {
    intent: 'small_talk',
    topic: 'nature',
    pattern: whole(
      'are you (?:a |an )?(?:real|human|real person|real human|person|robot|bot|machine|ai|computer|chatbot|llm|language model)',
    ),
  },
  {
    intent: 'small_talk',
    topic: 'meeting',
    pattern: whole(
      "(?:it's |it is )?(?:nice|good|great|lovely|pleased|pleasure) to (?:meet|see) you",
    ),
  },
  {
    intent: 'small_talk',
    topic: 'presence',
    pattern: whole(
      'are you (?:there|still there|awake|listening|online)|(?:is )?anybody there|(?:you )?hear me',
    ),
  },
];

function opening(words: string): RegExp {
  return new RegExp(`^(?:${words})(?:,? (?:${VOCATIVES}))?(?=[ ,]|$)[ ,]*`, 'u');
}

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u');
}
