import { alternatives } from '../lexicon';
import { command, type CommandPattern } from './command-pattern';

const THE_MUSIC = `(?:(?:the|this|that|all|any) )?(?:${alternatives('MUSIC')}|music)`;
const SONG = '(?:song|track|tune|one|record)';
const WHILE =
  '(?: (?:for (?:a|an|one|the|now|me|my)|please|while|because)\\b.*| now| then| a bit)?';

const WANT = "(?:i|we)(?:'d| would| want| wanna)(?: like| love)?(?: to)? ";
const LOUDER = '(?:louder|quieter|softer|less loud|more quiet)';

/** Pause, resume, stop, next and previous in the words that people use for them. */
export const PLAYER_GRAMMAR: readonly CommandPattern[] = [
  command(
    'set_volume',
    `(?:(?:play|make|turn)(?: (?:it|that|this|${THE_MUSIC}))? )?(?:(?:a bit|a little|much|way) )?${LOUDER}`,
  ),
  command(
    'set_volume',
    `(?:(?:turn|put|bring|crank|pump) (?:it|${THE_MUSIC}|the volume) (?:up|down)|(?:turn|put|bring|crank|pump) (?:up|down) (?:it|${THE_MUSIC}|the volume))(?: .*)?`,
  ),
  command(
    'pause_music',
    `(?:pause|freeze|halt|hold)(?: (?:it|this|that|playing|${THE_MUSIC}))${WHILE}`,
  ),
  command('pause_music', `pause${WHILE}`),
  command('pause_music', `(?:.{2,40} )?pause (?:it|the music|the song)${WHILE}`),
  command('pause_music', `(?:put|hit|press)(?: (?:it|that|${THE_MUSIC}))?(?: on)? pause${WHILE}`),
  command(
    'resume_music',
    `(?:resume|un ?pause|(?:continue|carry on|go on)(?: with)?|keep) (?:it|playing|playing ${THE_MUSIC}|${THE_MUSIC}(?: going)?)${WHILE}`,
  ),
  command('resume_music', `(?:resume|un ?pause|play on)${WHILE}`),
  command('resume_music', `(?:turn|put|bring|switch) (?:it|${THE_MUSIC}) back(?: on)?`),
  command('resume_music', `take (?:it|${THE_MUSIC}) off pause`),
  command('resume_music', `(?:re)?start (?:playing|the (?:paused )?(?:music|song)) again`),
  command('resume_music', `(?:play|pick up)(?: it| again)? (?:from )?where .+`),
  command(
    'stop_music',
    `(?:stop|end|kill|cut|quit|silence|(?:turn|switch|shut) off)(?: playing)? (?:it|playing|playing (?:this|that)|${THE_MUSIC})${WHILE}`,
  ),
  command('stop_music', `(?:turn|switch|shut) ${THE_MUSIC} off${WHILE}`),
  command('stop_music', `(?:no more|no|enough) (?:music|songs)(?: for .+)?`),
  command('stop_music', `(?:i want|make) ${THE_MUSIC} (?:to )?stop(?: playing)?`),
  command(
    'next_song',
    `(?:(?:let's )?(?:play|skip(?: forward)? to|skip ahead to|go to|move (?:on )?to|jump to|hear|on to|forward to) )?(?:the )?next(?: ${SONG})?`,
  ),
  command('next_song', `skip(?: (?:it|this|that|ahead|forward))?(?: (?:the )?${SONG})?`),
  command(
    'next_song',
    `(?:(?:play|change to|give me) )?(?:another|a different|some other) ${SONG}|change the ${SONG}`,
  ),
  command('next_song', `(?:(?:play|put on|give me) )?(?:something|anything) (?:else|different)`),
  command('next_song', `i (?:hate|don't like|do not like) this ${SONG}(?:,? (?:skip it|next))?`),
  command(
    'replay_song',
    `(?:(?:${WANT}|can (?:i|we) )?(?:play|hear|listen to|start|put on) )(?:it|that|this|that one|this one|(?:the|this|that|the same|the last) ${SONG})(?: (?:over )?again| once more| one more time| another time| from the (?:start|top|beginning)| over)`,
  ),
  command('replay_song', `(?:replay|restart|repeat) (?:the|this|that|the last) ${SONG}(?: again)?`),
  command('replay_song', `play (?:it )?again|start (?:the|this|that) (?:song )?over`),
  command(
    'previous_song',
    `(?:(?:play|(?:go|skip|jump|move)(?: back)? to|return to|rewind to|back to) )?(?:the )?(?:previous(?: ${SONG})?|last ${SONG}(?: again)?)`,
  ),
  command(
    'previous_song',
    `(?:(?:go|skip|jump|move) )?back(?:wards)? (?:one|a) ${SONG}|(?:one|a) ${SONG} back`,
  ),
  command(
    'previous_song',
    `skip back(?:wards)?|(?:go|skip|jump) back to (?:the )?(?:last|previous) ${SONG}`,
  ),
  command(
    'previous_song',
    `(?:play )?the ${SONG} before(?: (?:this|that)(?: ${SONG})?)?(?: please)?`,
  ),
];
