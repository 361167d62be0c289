import { command, type CommandPattern } from './command-pattern';

const MINE = "(?:my|i|i'm|i've|we|our)";
const ABOUT_ME = 'my (?:name|address|birthday|phone number|number|job|age|preferences)';

/** What one has on certain days, and what one may have told of oneself. */
const PLANNED = '(?:appointment|meeting|plan|interview|allergie|allergy|pet|event)';
const THEIRS =
  "(?:sister|brother|mother|mum|mom|father|dad|parents|son|daughter|wife|husband|girlfriend|boyfriend|partner|grandmother|grandma|grandfather|grandad|aunt|uncle|cousin|nephew|niece|friend|boss|dog|cat|rabbit|hamster|horse)(?:'?s)?";

export const MEMORY_GRAMMAR: readonly CommandPattern[] = [
  command(
    'remember_fact',
    "(?:remember|keep in mind|bear in mind|never forget|don't forget|do not forget|memori[sz]e)(?!,? (?:when|to|the|about|it|what|where|me)\\b)(?:,? (?:that|this)(?: down)?)?(?:[,:]? (?<subject>.+))?",
  ),
  command(
    'remember_fact',
    `(?:(?:make|take) a note|take note|(?:note|write|jot)(?: (?:this|that|it))? down|note|learn|you should (?:know|remember)|for future reference|for your information|just so you know|(?:store|save) the fact|save|(?:add|put)(?: it| this)? (?:to|in) (?:your )?memory)(?:,? (?:that|this|of this|of that))?[,:]? (?<subject>${MINE}\\b.+)`,
  ),
  command(
    'remember_fact',
    '(?:make|take) a note (?:that|of this|of that|of it)(?:[,:]? (?<subject>.+))?',
  ),
  command('remember_fact', '(?:write|note|jot) (?:this|that) down[,:]? (?<subject>.+)'),
  command(
    'remember_fact',
    `(?<subject>${MINE}\\b.+?),? (?:please )?(?:remember (?:it|that|this)|keep (?:it|that|this) in mind|don't forget(?: it| that)?)(?: for me)?`,
  ),
  command(
    'forget',
    '(?:forget|erase|delete|remove|unlearn|wipe|clear) (?<subject>(?:that|this|everything|anything|what|all|the fact|where|my|your)(?: .*)?(?:memory|memories|about me|about my .+|you know.*|i (?:just )?(?:said|told|mentioned).*|fact.*|data|' +
      `${ABOUT_ME}|i (?:live|like|am|have|work)\\b.*))(?: now)?`,
  ),
  command('forget', 'forget (?:that|this|everything)(?: now)?'),
  command('forget', `forget (?<subject>${ABOUT_ME})`),
  command('forget', "(?:don't|do not) (?:remember|keep) (?:that|this|what i .+)(?: in mind)?"),
  command(
    'recall_memory',
    '(?:what|which|when|where|who|how)\\b.* (?:did|have) i (?:just |ever )?(?:say|said|tell|told|mention)\\b.*',
  ),
  command(
    'recall_memory',
    "(?:what|who|when|where)(?:'s| is| are|s) (?<subject>my (?!horoscope|ip\\b|screen|phone\\b)[\\p{L}' ]+?)(?: called)?",
  ),
  command(
    'recall_memory',
    'do you (?:know|remember|recall)(?: (?:what|where|when|who|how))? (?<subject>(?:my|i)\\b.+|me)',
  ),
  command(
    'recall_memory',
    '(?:what|tell me (?:what|everything)|show me what|list what) (?:else )?(?:do )?(?:you )?(?:know|remember|have on file)(?: about (?<subject>me|my .+))?',
  ),
  command(
    'recall_memory',
    `(?:(?:and|so) )?(?:what|which)(?: \\p{L}+){0,2} (?:do i|don't i|can't i|do i not)(?: really)? (?:like|not like|dislike|love|enjoy|adore|hate|detest|loathe|stand|bear|speak)\\b.*`,
  ),
  command(
    'recall_memory',
    '(?:do i|am i)(?: still| really)? (?:like|love|enjoy|hate|dislike|allergic to)\\b.+',
  ),
  command('recall_memory', '(?:what|which)(?: \\p{L}+){0,2} am i allergic to'),
  command(
    'recall_memory',
    'do i (?:still )?(?:live|work|eat|drink|smoke|drive|play|speak|own)\\b.*',
  ),
  command(
    'recall_memory',
    "(?:what's|what is|do you know) the (?:name|age|birthday)s? of (?<subject>(?:my|our) .+)",
  ),
  command(
    'recall_memory',
    '(?:when|what time|what day|on what day) (?:is|are|was|were|does|do|did|will) (?:the|our) (?!next\\b|first\\b|last\\b)(?:\\p{L}+ ){1,4}(?:coming|arriving|visiting|come|arrive|visit|be here)(?: (?:back|round|over|again|tomorrow|today))*',
  ),
  command('recall_memory', '(?:do you )?know who i am'),
  command(
    'recall_memory',
    `when (?:do|am|did) i (?:meet|meeting|see|seeing|visit|visiting|having|have (?:my|the|a|an|lunch|dinner|breakfast))\\b.+`,
  ),
  command(
    'recall_memory',
    `(?:what|which)(?: other| of my)? ${PLANNED}s? (?:do i have|have i got|are there)\\b.*|(?:do i have|have i got) (?:an?|any|another|other) (?:\\p{L}+ )?${PLANNED}s?\\b.*`,
  ),
  command(
    'recall_memory',
    "(?:what's|what is|(?:is there )?anything) (?:on|in) (?:my|the) (?:calendar|diary|agenda|schedule)\\b.*",
  ),
  command(
    'recall_memory',
    `(?:what|where|when|who|how old|which \\p{L}+|what \\p{L}+) (?:is|are|does|do|did) (?<subject>my (?:\\p{L}+ )?${THEIRS}\\b.*)`,
  ),
  command(
    'recall_memory',
    '(?:where am i living|(?:which|what) (?:town|city|country|street|place) (?:do|am) i (?:live|living)\\b.*)',
  ),
  command(
    'recall_memory',
    '(?:what|where|when) do i (?<subject>(?:like|live|work|prefer|hate|love|do for)\\b.*)|do i (?:like|have any) .+',
  ),
];
