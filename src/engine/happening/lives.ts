/** Where and how somebody died, and what child was born. */
import type { Clause } from '../grammar/clauses.ts';
import { isHelped, isPassive, type Stretch, subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';

const HOSPITAL = new Set('hospital clinic infirmary ward ambulance theatre surgery'.split(' '));
/** Where one dies before anybody has brought one to a hospital. */
const ELSEWHERE = new Set(
  'scene spot home house flat apartment street road roadside pavement sidewalk wheel cab car raft lifeboat boat ship beach field cell instantly instantaneously outright there kitchen garden stairwell wreckage rubble'.split(
    ' ',
  ),
);
/** Words from the death to its place, at most. */
const REACH = 8;

/** In hospital, or before that: "died in Tarn General Hospital", "died at the scene", "was found dead in his flat". `who`: the words of the sentence for who died. */
export function deathplace(
  { words, open, at: start }: Clause,
  sentence: readonly Word[],
): { kind: 'hospital' | 'elsewhere'; who: Stretch } | undefined {
  const at = open ? -1 : words.findIndex((word, i) => isDeath(words, word, i));
  if (at < 0) return undefined;
  const behind = words.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(
    ({ tag, kind }) => kind === 'mark' || tag === 'verb' || tag === 'subordinator' || tag === 'relative',
  );
  const near = end < 0 ? behind : behind.slice(0, end);
  // "died on the way to hospital", "died outside the hospital", "died at home after leaving hospital": one that says both says neither
  if (near.some(({ lower }) => AWAY.test(lower))) return undefined;
  const places = near.filter(({ lemma, tag }) => (tag === 'noun' || tag === 'name' || tag === 'adverb') && isPlace(lemma));
  const kinds = new Set(places.map(({ lemma }) => (HOSPITAL.has(lemma) ? 'hospital' : 'elsewhere')));
  const [kind] = kinds;
  const verb = words[at]?.lower === 'dead' ? at - 1 : at;
  const who = subjectAt(sentence, start + verb);
  return kind === undefined || kinds.size > 1 || who === undefined ? undefined : { kind, who };
}
const AWAY = /^(?:way|route|outside|near|after|before|leaving|transport|transfer)$/;
const isPlace = (lemma: string): boolean => HOSPITAL.has(lemma) || ELSEWHERE.has(lemma);

const isDeath = (words: readonly Word[], { lemma, lower, tag }: Word, i: number): boolean =>
  ((lemma === 'die' || lemma === 'succumb') && (tag === 'verb' || tag === 'participle')) ||
  (lower === 'passed' && words[i + 1]?.lower === 'away') ||
  (lower === 'dead' && /^(?:find|pronounce|declare)$/.test(words[i - 1]?.lemma ?? ''));

/** How somebody came to die or was hurt, each kind under its first word; those of one row may be one case, or come one after the other. */
const FATES: readonly string[] = [
  'shoot gunshot bullet gunfire stab knife strangle beat behead',
  'heart cardiac stroke aneurysm',
  'trample trampled crush crushed stampede',
  'drown',
  'burn',
  'smoke suffocate asphyxiate asphyxiation suffocation',
  'fall',
  'hang',
  'poison poisoning overdose',
  'heatstroke dehydration hypothermia',
  'traffic road',
  'pneumonia sepsis cancer infection',
];
const FATE = new Map(
  FATES.flatMap((row) => {
    const names = row.split(' ');
    return names.map((word): [string, string] => [word, names[0] as string]); // a row is never empty
  }),
);
/** Verbs of what is done to somebody, and of what somebody does. */
const DONE_TO = new Set([
  'shoot',
  'stab',
  'strangle',
  'beat',
  'trample',
  'trampled',
  'crush',
  'crushed',
  'poison',
  'burn',
  'drown',
  'hang',
]);
const ALONE = new Set(['drown', 'suffocate']);
/** What somebody dies of stands behind "of", "from" or "in". */
const OF = /^(?:of|from|in|by)$/;

/** How somebody died: "was shot in the chest", "died of cardiac arrest", "was crushed by a lorry". */
export function fate({ words, open, at: start }: Clause, sentence: readonly Word[]): { kind: string; who: Stretch } | undefined {
  if (open) return undefined;
  for (const [i, { lemma, lower, tag }] of words.entries()) {
    const kind = FATE.get(lemma) ?? FATE.get(lower);
    if (kind === undefined) continue;
    const told = (verb: number): { kind: string; who: Stretch } | undefined => {
      const who = subjectAt(sentence, start + verb);
      return who && { kind, who };
    };
    if (DONE_TO.has(lemma) && tag === 'participle' && isPassive(sentence, start + i) && isHelped(sentence, start + i))
      return told(i);
    if (ALONE.has(lemma) && (tag === 'verb' || tag === 'participle')) return told(i);
    // "died of gunshot wounds"; who "suffered a heart attack" may have died of something else
    const verb = words.findLastIndex(({ lemma: before }, k) => k < i && k >= i - FATE_REACH && before === 'die');
    if (verb < 0 || (tag !== 'noun' && tag !== 'adjective') || !words.slice(verb + 1, i).some(({ lower }) => OF.test(lower)))
      continue;
    if (lemma === 'road' && !/^(?:accident|crash|collision)$/.test(words[i + 1]?.lemma ?? '')) continue;
    return told(verb);
  }
  return undefined;
}
/** Words from "died" to what of, at most. */
const FATE_REACH = 7;

/** Whether a girl or a boy was born: "gave birth to a girl", "delivered a healthy boy". */
export function born({ words, open }: Clause): 'girl' | 'boy' | undefined {
  if (open) return undefined;
  const birth = words.findIndex(
    ({ lemma, lower }, i) =>
      (lower === 'birth' && words[i - 1]?.lemma === 'give' && words[i + 1]?.lower === 'to') ||
      (lemma === 'deliver' && /^(?:an?|her|the|healthy)$/.test(words[i + 1]?.lower ?? '')),
  );
  if (birth < 0) return undefined;
  const from = words[birth]?.lower === 'birth' ? birth + 2 : birth + 1;
  const child = words.slice(from, from + CHILD_REACH).find(({ lemma }) => CHILD.has(lemma));
  return child === undefined ? undefined : CHILD.get(child.lemma);
}
/** Words from the birth to the child: "a healthy baby girl". */
const CHILD_REACH = 5;
const CHILD = new Map<string, 'girl' | 'boy'>([
  ['girl', 'girl'],
  ['daughter', 'girl'],
  ['boy', 'boy'],
  ['son', 'boy'],
]);

/** Words without which a clause tells nothing of this. */
export const LIFE_WORDS: readonly string[] = ['die', 'dead', 'succumb', 'pass', 'birth', 'deliver', ...FATE.keys()];
