import { alternatives } from '../lexicon';
import { command, type CommandPattern } from './command-pattern';

const MUSIC = `(?:${alternatives('MUSIC')})`;
const GENRE = `(?:${alternatives('GENRE')})`;
const SOME = '(?:some|a bit of|a little|a few|any|more|a|an|the|my|that|this|those|all|every)';
const ADJECTIVES =
  "(?!(?:off|up|down|back|next|previous|last|different|other|volume|stop|no)\\b)(?:[\\p{L}']+ ){0,2}?";
/** What one plays without a sound. */
const NO_MUSIC =
  '(?:(?:a |some |the )?(?:game|games|chess|poker|cards|tennis|football|golf|cricket|role|part|guitar|piano|drums|violin|trick|lottery|fool)|hide and|twenty questions|dead|fair|with (?!or |a little )|against |outside|along|dumb|it safe)\\b';
/** What other commands of the player are about. */
const ELSEWHERE =
  '(?:(?:the |a )?(?:next|previous|last|other|different|volume|sound)|the (?:song|one|track) before|something else|again|another\\b(?!.* by )|on(?=$| with\\b| from\\b| where\\b| playing\\b)|from where|louder|softer|quieter|it\\b|that again)';
const WANT =
  "(?:(?:i|we)(?:'d| would) (?:like|love) to |(?:i|we) (?:want|wanna|need|feel like) (?:to )?|let (?:me|us) |let's |(?:can|could|may) (?:i|we) )";

const QUEUE = '(?:queue|cue|play ?list|playing list|list of songs)';

export const MUSIC_GRAMMAR: readonly CommandPattern[] = [
  command(
    'play_music',
    `(?:add|put|throw|stick) (?<what>.+?) (?:to|on|in|into|onto|at the end of) (?:the |my |our )?(?:music |end of the )?${QUEUE}`,
  ),
  command('play_music', `(?:queue|cue|enqueue)(?: up)? (?<what>.+?)(?: for later| too| as well)?`),
  command('play_music', `${WANT}?play (?:me |us |uh |um )?(?!${NO_MUSIC}|${ELSEWHERE})(?<what>.+)`),
  command(
    'play_music',
    `${WANT}?(?:listen(?:ing)? to|hear) (?!(?:you|your|my voice|me|about|from|what|that you|it|this|that)\\b|${ELSEWHERE})(?<what>.+)`,
  ),
  command('play_music', `(?:i'm|i am) in the mood for (?<what>.*\\b(?:${MUSIC}|${GENRE})\\b.*)`),
  command(
    'play_music',
    `(?:put|stick|throw|turn|switch|get|start) (?:on )?(?<what>(?:${SOME} )?${ADJECTIVES}(?:${MUSIC}|${GENRE})(?: music| songs?)?)(?: on| going)?`,
  ),
  command('play_music', `put (?:on )?(?<what>.+ next)(?: up)?`),
  command('play_music', `put on (?!(?:your|my|the|a|an|some|weight)\\b)(?<what>.+)`),
  command(
    'play_music',
    `put on (?<what>(?:the )?(?:song|album|record|track|playlist)\\b.*|.+ by .+)`,
  ),
  command(
    'play_music',
    `(?:${WANT}|have |give (?:me|us) |how about |what about |hit me with )?(?:have )?${SOME} (?<what>${ADJECTIVES}(?:music|songs|${GENRE}))(?: to (?:run|dance|cook|study|sleep|work|relax|listen)\\b.*)?`,
  ),
  command('play_music', '(?<what>music)'),
  command(
    'play_music',
    `(?:search for|find|look for)(?: me)? (?<what>.+?) and play (?:it|them|that)`,
  ),
  command(
    'play_music',
    `(?:start|open) (?:my|the|a|our) (?<what>.*\\b(?:playlist|music|mix)\\b.*)`,
  ),
];
