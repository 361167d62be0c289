import { command, type CommandPattern, shared } from './command-pattern';

const TALK = '(?:conversation|chat|session|thread|discussion|dialogue|talk)';
const SPOKE =
  '(?:talk|talked|talking|speak|spoke|spoken|speaking|discuss|discussed|discussing|chat|chatted|chatting|cover|covered)';
const LATELY =
  '(?: (?:so far|today|earlier|yesterday|before|last time|last week|the last time|previously|just now|here|in this (?:chat|conversation)|in (?:our|the|my) last (?:chat|conversation)|recently|again|up to now|until now))*';

/** The conversation itself: to sum it up, to begin another, to hear something again, to stop. */
export const TALK_GRAMMAR: readonly CommandPattern[] = [
  command(
    'summarise_conversation',
    `(?:tell me |remind me )?what (?:did|have|had|were) (?:we|you and i)(?: just| already| been| all)* ${SPOKE}(?: about| of| over| through)?${LATELY}`,
  ),
  command(
    'summarise_conversation',
    `(?:tell me |remind me )?what we (?:have |had |just |were |been )*${SPOKE}(?: about| of| over)?${LATELY}`,
  ),
  command(
    'summarise_conversation',
    `(?:can i (?:have|get) |give me |i'd like |make |write )?(?:(?:a|the) )?(?:short |quick |brief )?(?:summari[sz]e|sum up|recap|summary|recap|overview|wrap up)(?: of| for me)? (?:(?:this|our|the|my|today's)(?: whole| entire| last| previous)? ${TALK}|(?:everything|what|all) (?:that )?(?:we|i)(?:'ve| have)? (?:said|talked about|discussed|told you|spoken about|covered))${LATELY}`,
  ),
  command(
    'summarise_conversation',
    '(?:can i (?:have|get) |give me )?(?:a |the )?(?:quick |short |brief )?(?:summary|recap|overview)',
  ),
  command(
    'summarise_conversation',
    `what (?:was|is) (?:our|this|the|my)(?: last| previous)? ${TALK} (?:all )?about${LATELY}`,
  ),
  command(
    'new_conversation',
    `(?:(?:can|could|may|shall) (?:we|i) |let's |let us |i want to |i'd like to |i would like to )?(?:start|begin|open|create|make|have)(?: up)? (?:a|an|another|the) (?:(?:brand )?new|fresh|blank|different|another|clean|separate)?(?: new)? ?${TALK}`,
  ),
  command('new_conversation', `(?:a )?(?:new|fresh|another) ${TALK}`),
  command(
    'new_conversation',
    `(?:reset|restart|clear|wipe|close|end|finish) (?:the|this|our|my) ${TALK}`,
  ),
  command('new_conversation', '(?:back to|from) (?:the beginning|square one|the start)'),
  shared(
    'new_conversation',
    'replay_song',
    "(?:can we |let's |let us |i want to )?(?:start|begin) (?:over|afresh|anew|fresh|from scratch|all over again)(?: again)?",
  ),
  shared(
    'repeat',
    'replay_song',
    '(?:repeat|replay|restart) (?:it|that|this)(?: again| once more)?',
  ),
  shared('cancel', 'stop_music', '(?:stop|quit|stop (?:it|that|this)|enough)(?: now| already)?'),
];
