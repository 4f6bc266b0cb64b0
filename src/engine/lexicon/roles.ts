/** Words for one post or part in an event, under one name each: reports of one event swap them freely. */
const ROWS: readonly string[] = [
  // Who attacked, before and after he has a name.
  'attacker gunman suspect assailant shooter killer perpetrator knifeman murderer bomber hostage-taker madman',
  'president',
  'coach trainer manager',
  'alarm bell siren',
  'media medium agency television broadcaster newspaper radio tv',
  'fighter militant rebel insurgent militia combatant',
  'captain skipper master',
  'boss ceo chief',
  'minister ministry',
  'burglar thief robber raider',
  'driver engineman',
  'border frontier',
  'headquarters',
  'highway motorway road route',
  'tanker ship vessel',
  // Who lives at a place.
  'resident villager inhabitant local community village townspeople',
];
const BY_WORD = new Map<string, string>();
for (const row of ROWS) {
  const [first = '', ...others] = row.split(' ');
  for (const word of [first, ...others]) BY_WORD.set(word, first);
}

/** Words for kin and company: whose they are is not said by the word. */
export const KIN: ReadonlySet<string> = new Set(
  'father mother parent son daughter brother sister wife husband widow child uncle aunt cousin nephew niece friend colleague neighbour neighbor partner man woman boy girl person resident'.split(
    ' ',
  ),
);

/** Nouns for somebody who makes or runs something that in the news are companies nearly always. */
export const FIRMS: ReadonlySet<string> = new Set(
  'maker manufacturer producer operator supplier retailer lender insurer carrier broadcaster developer builder publisher provider giant company firm concern group chain airline club bank'.split(
    ' ',
  ),
);

const WEAPONS = new Set(['knife', 'gun', 'rifle', 'shotgun', 'pistol', 'machete', 'axe']);

/** The name of a post, given its noun and the words before it: "chief executive" and "boss" are one, "head of state" is a president. */
export function canonicalRole(noun: string, before: readonly string[]): string {
  if ((noun === 'man' || noun === 'woman') && before.some((word) => WEAPONS.has(word))) return 'attacker';
  if (/^(?:group|force|faction)$/.test(noun) && before.some((word) => /^(?:militant|armed|rebel|insurgent)$/.test(word)))
    return 'fighter';
  if (noun === 'office' && before.includes('head')) return 'headquarters';
  if (noun === 'head' && before.includes('state')) return 'president';
  // "a crew member"
  if (noun === 'member' && /^(?:crew|staff)$/.test(before.at(-1) ?? '')) return before.at(-1) ?? noun;
  if (noun === 'executive' || noun === 'officer') return before.includes('chief') ? 'boss' : noun;
  return BY_WORD.get(noun) ?? noun;
}

const KINDS = new Map<string, string>(
  'law bill treaty agreement accord bridge tunnel dam airport stadium museum cathedral'.split(' ').map((kind) => [kind, kind]),
);
KINDS.set('act', 'law');

/** What stands at the end of a name of several words and says what it is, given the name in lower case: "law", of "coastal towns act"; empty where nothing does. */
export function kindInName(name = ''): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last === name ? '' : (KINDS.get(last) ?? '');
}
