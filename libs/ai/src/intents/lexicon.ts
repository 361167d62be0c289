/** Classes of words that behave alike in requests, so that one example speaks for all of a class. */
const CLASSES: Readonly<Record<string, string>> = {
  MUSIC:
    'music song songs track tracks tune tunes album albums playlist playlists record records radio soundtrack lullaby lullabies hits soundtracks melody melodies symphony sonata player playback sound sounds',
  GENRE:
    'jazz rock blues pop soul reggae funk punk metal techno house disco opera folk country classical hip hop rap salsa motown swing gospel ambient piano guitar rnb grunge ska indie electronic trance tango samba waltz baroque',
  DOC: 'document documents contract manual report handbook pdf file files lease policy paper papers agreement guide brochure invoice spreadsheet letter warranty attachment',
  VISIT:
    'appointment appointments visit slot slots checkup vet vaccination vaccinations consultation doctor dentist jab',
  PET: 'dog cat rabbit puppy kitten hamster pet parrot horse bird',
  DAY: 'today tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon evening tonight week weekend month',
  NUM: '0 one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half',
  MINE: 'my myself mine',
  KIN: 'sister brother mother father wife husband son daughter mum dad boss friend name birthday anniversary address job hobbies preferences allergies age',
  MEMORY: 'memory memories memorise memorize',
  TELL: 'tell show list give name explain',
  LOUD: 'loud louder volume quiet quieter softer mute louder noisy',
  AGAIN: 'again repeat once',
  THANK: 'thanks thank thx cheers appreciate appreciated',
  HELLO: 'hello hi hey hiya heya howdy greetings hullo yo',
  FINE: 'ok okay fine good great perfect sure',
};

/** Little words and verbs of requests: they keep their own name in a skeleton. */
const KEPT =
  "i you me we us he she they it this that these those the a an some any all every is are am was were be do does did have has had can could will would should what which who when where why how to of in on at for from with by about up down off out over back and or but not no yes never don't doesn't didn't isn't i'm i'd i've it's what's that's let's play put turn stop pause resume start continue skip go next previous last before after first another different other more less enough want like need hear listen say said says set make book cancel remember forget delete erase remove clear wipe know note mind keep write save find search look check summarise summarize read according mention current your yours much many bit little please than there here still now later see talk speak";

const CLASS_OF: ReadonlyMap<string, string> = new Map([
  ...KEPT.split(' ').map((word): [string, string] => [word, word]),
  ...Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
]);

/** `play * by *` of "play wish you were here by pink floyd": what is said around the names. */
export function skeletonOf(words: readonly string[]): readonly string[] {
  const skeleton: string[] = [];
  for (const word of words) {
    const shape = CLASS_OF.get(word) ?? '*';
    if (shape !== '*' || skeleton.at(-1) !== '*') skeleton.push(shape);
  }
  return skeleton;
}

/** The words of a class as alternatives of a pattern. */
export function alternatives(name: 'GENRE' | 'MUSIC' | 'DOC'): string {
  return (CLASSES[name] ?? '').replaceAll(' ', '|');
}
