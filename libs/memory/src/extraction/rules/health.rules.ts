import { isShort, splitList, toKey, trimValue } from '../value';
import { ADV, type Finding, i, type Rule } from './rule';

const CONDITIONS =
  'diabetes|asthma|epilepsy|arthritis|dementia|anxiety|depression|adhd|autism|dyslexia|insomnia|eczema|psoriasis|anaemia|anemia|gout|migraines|tinnitus|vertigo|hay fever|high blood pressure|low blood pressure|heart disease|a heart condition|a pacemaker|cancer|coeliac disease|celiac disease|crohns disease|ibs|ms|parkinsons|a bad back|a bad knee';
const ADJECTIVES: Readonly<Record<string, string>> = {
  diabetic: 'diabetes',
  asthmatic: 'asthma',
  epileptic: 'epilepsy',
  dyslexic: 'dyslexia',
  autistic: 'autism',
  anaemic: 'anaemia',
  deaf: 'deafness',
  blind: 'blindness',
  'colour blind': 'colour blindness',
  'color blind': 'colour blindness',
  'colour-blind': 'colour blindness',
};
const DIETS = 'vegetarian|vegan|pescatarian|coeliac|celiac|gluten[- ]free|teetotal|halal|kosher';

function condition(name: string): readonly Finding[] {
  const key = toKey(name);
  return [
    {
      attribute: `condition:${key}`,
      value: 'yes',
      says: `has ${name}`,
      category: 'personal',
      importance: 0.9,
    },
  ];
}

function allergic(text: string): readonly Finding[] {
  const whole = trimValue(text);
  if (/^(?:it|that|this|you|everything|mondays?|work|exercise)\b/iu.test(whole)) return [];
  return splitList(whole)
    .filter(isShort)
    .map((part) => ({
      attribute: `allergy:${toKey(part)}`,
      value: 'yes',
      says: `is allergic to ${part}`,
      category: 'personal',
      importance: 1,
    }));
}

function diet(name: string, ends = false): readonly Finding[] {
  const value = name.toLowerCase();
  return [
    {
      attribute: 'diet',
      value,
      says: `is ${value}`,
      category: 'preferences',
      importance: 0.9,
      ends,
    },
  ];
}

function smokes(value: 'yes' | 'no', ends = false): readonly Finding[] {
  const says = value === 'yes' ? 'smokes' : 'does not smoke';
  return [{ attribute: 'smokes', value, says, category: 'personal', importance: 0.6, ends }];
}

/** What must not be forgotten: allergies, diets, illnesses. */
export const HEALTH_RULES: readonly Rule[] = [
  {
    pattern: i(
      `am ${ADV}(?:(?:severely|deadly|highly|terribly|very|badly) )?allergic to (?<what>.+)`,
    ),
    find: (g) => allergic(g['what'] ?? ''),
  },
  {
    pattern: i(
      'have (?:an? )?(?:(?:bad|severe|serious|slight|mild) )?(?<what>[\\p{L} ]{2,30}?) allergy',
    ),
    find: (g) => allergic(g['what'] ?? ''),
  },
  {
    pattern: i('have an? (?:(?:bad|severe|serious|slight|mild) )?allergy to (?<what>.+)'),
    find: (g) => allergic(g['what'] ?? ''),
  },
  {
    pattern: i(
      `(?:am|have been|became|went|turned|have gone) ${ADV}(?:a |an )?(?:strict )?(?<diet>${DIETS})(?: (?:for|since) .+)?`,
    ),
    find: (g) => diet(g['diet'] ?? ''),
  },
  {
    pattern: i(`am (?:no longer|not) (?:a |an )?(?<diet>${DIETS})(?: any ?more| any longer)?`),
    find: (g) => diet(g['diet'] ?? '', true),
  },
  {
    pattern: i(
      `${ADV}(?:have|suffer from|live with|was diagnosed with|have been diagnosed with) ${ADV}(?:a bit of |some )?(?<what>${CONDITIONS})`,
    ),
    find: (g) => condition(g['what'] ?? ''),
  },
  {
    pattern: i(`am ${ADV}(?:partially |a bit )?(?<what>${Object.keys(ADJECTIVES).join('|')})`),
    find: ({ what = '' }) => condition(ADJECTIVES[what.toLowerCase()] ?? what),
  },
  {
    pattern: i(`am (?<hand>left|right)[- ]handed`),
    find: ({ hand = '' }) => [
      {
        attribute: 'handedness',
        value: `${hand.toLowerCase()}-handed`,
        says: `is ${hand.toLowerCase()}-handed`,
        category: 'personal',
        importance: 0.4,
      },
    ],
  },
  { pattern: i(`${ADV}smoke`), find: () => smokes('yes') },
  { pattern: i('(?:do not|never) smoke(?: any ?more)?'), find: () => smokes('no') },
  {
    pattern: i('(?:have )?(?:quit|stopped|gave up|given up) smoking(?: .{1,30})?'),
    find: () => smokes('yes', true),
  },
];
