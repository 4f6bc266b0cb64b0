/** What is done, whatever verb or noun tells it: verbs that reports of one event swap, and the verbs that nouns come from. */
import type { Lexicon } from './lexicon.ts';

/**
 * Verbs of one act, under the first of them. A verb with a particle is written `take_out`. Narrow on purpose: "kill" and "wound", "buy" and "sell"
 * stand in no row together, and what WordNet or `swaps` already ties is not repeated.
 */
const ROWS: readonly string[] = [
  'exclude keep_out shut_out lock_out bar eject',
  'remove take_out take_away take_off strip extract unscrew unbolt dismantle detach',
  'warn alert notify inform forewarn tip_off',
  'pay settle pay_out shell_out hand_over fork_out',
  'answer reply respond write_back',
  'arrive come reach get land deliver bring supply hand_out distribute',
  'leave depart go set_off drive_off',
  'ship move transfer transport relocate haul',
  'plan conceive plot mastermind orchestrate devise',
  'finance fund bankroll',
  'speak talk telephone phone call converse',
  'meet see receive visit accompany',
  'shoot fire open_fire gun_down',
  'hurt injure wound harm',
  'search raid comb',
  'reject refuse turn_down rebuff throw_out',
  'cancel call_off scrap',
  'postpone put_off put_back delay',
  'free release let_go set_free',
  'find_out learn discover',
  'surrender give_up hand_in',
  'extinguish put_out',
  'repair fix mend',
  'begin set_in break_out',
  'continue carry_on go_on',
  'discuss talk_over',
  'raise put_up hike',
  'lower bring_down cut reduce',
  'end call_off',
  'abandon give_up',
  'test inspect check examine',
  'help assist aid abet collude',
  'hold detain imprison lock_up confine',
  'arrest apprehend',
  'order instruct command direct',
  'pressure press lean_on coerce',
  'find recover retrieve locate',
  'steal loot rob',
  'resign quit step_down',
  'dismiss fire sack axe',
  'close shut shut_down seal_off',
  'burn torch set_alight burn_down',
  'break fracture',
  'access enter penetrate break_into hack infiltrate',
  'delete erase wipe destroy',
  'sign ratify',
  'evacuate clear',
  'approve authorise authorize sanction permit allow',
  'use deploy employ',
  'attack assault charge storm',
  'sell auction',
  'serve enlist',
  'misuse abuse exploit',
  'sink founder',
];
const BY_VERB = new Map<string, string>();
for (const row of ROWS) {
  const [first = '', ...others] = row.split(' ');
  for (const verb of [first, ...others]) if (!BY_VERB.has(verb)) BY_VERB.set(verb, first);
}

/** What an act brings with it, so that who denies the one denies the other: whoever was arrested was held, what burned was affected. */
const IMPLIED: readonly (readonly [acts: string, implied: string])[] = [
  ['burn destroy flood collapse damage ruin wreck demolish devastate', 'affect damage hit'],
  ['arrest', 'hold'],
  ['kill murder slay', 'hurt affect die'],
  ['hurt', 'affect'],
  ['ship export', 'leave move'],
  ['escape flee', 'leave'],
  ['meet speak write', 'contact'],
  ['jam break crash', 'fail'],
  ['poison stab', 'hurt'],
  ['sell', 'offer'],
];
const BROUGHT = new Map<string, Set<string>>();
/** The other way round: by what comes with them, the acts. */
const BRINGING = new Map<string, Set<string>>();
for (const [all, implied] of IMPLIED)
  for (const one of all.split(' '))
    for (const other of implied.split(' ')) {
      BROUGHT.set(actOf(one), (BROUGHT.get(actOf(one)) ?? new Set()).add(actOf(other)));
      BRINGING.set(actOf(other), (BRINGING.get(actOf(other)) ?? new Set()).add(actOf(one)));
    }

/** Whether what is told cannot be without what is denied. */
export const implies = (told: string, denied: string): boolean => BROUGHT.get(told)?.has(denied) === true;

/** The acts that cannot be without this one: "burn" and "flood", of "affect". */
export const bringing = (implied: string): ReadonlySet<string> => BRINGING.get(implied) ?? NO_ACTS;
const NO_ACTS: ReadonlySet<string> = new Set();

/** The name of the act that a verb tells, with its particle where it has one: "take", "out" → "remove". */
export function actOf(verb: string, particle = ''): string {
  return BY_VERB.get(particle === '' ? verb : `${verb}_${particle}`) ?? (particle === '' ? verb : `${verb}_${particle}`);
}

/** Whether the tables know verb and particle as one. */
export const isPhrasal = (verb: string, particle: string): boolean => BY_VERB.has(`${verb}_${particle}`);

/** Acts of which one participant does not do both to one thing: accept and turn down an offer, grant and refuse a request. */
const CONTRARY: readonly (readonly [string, string])[] = [
  ['accept', 'reject turn_down refuse decline spurn'],
  ['grant', 'deny turn_down refuse reject dismiss throw_out'],
  ['approve', 'reject veto block refuse turn_down vote_down'],
  ['confirm', 'deny'],
  ['acquit', 'convict'],
  ['support', 'oppose'],
  ['back', 'oppose'],
  ['win', 'lose'],
  ['admit', 'deny'],
  ['allow', 'ban bar forbid'],
  ['die', 'survive'],
];
const CONTRARIES = new Map<string, Set<string>>();
for (const [one, others] of CONTRARY)
  for (const other of others.split(' '))
    for (const [a, b] of [
      [actOf(one), actOf(other)],
      [actOf(other), actOf(one)],
    ] as const)
      CONTRARIES.set(a, (CONTRARIES.get(a) ?? new Set()).add(b));

/** Whether any act is contrary to this one. */
export const hasContrary = (act: string): boolean => CONTRARIES.has(act);

/** Whether nobody does both of these acts to one thing. */
export const areContrary = (a: string, b: string): boolean => CONTRARIES.get(a)?.has(b) === true;

/** Words that follow a verb as a part of it. */
export const PARTICLES: ReadonlySet<string> = new Set('out off up down away back over'.split(' '));

/** Endings of nouns of action, with what stands in the verb instead. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ation', ['ate', 'e', '']],
  ['ition', ['e', 'ite', '']],
  ['ssion', ['t', 'ss', 'de']],
  ['sion', ['d', 'de', 's', 'se', 't']],
  ['tion', ['t', 'te', 'e']],
  ['ion', ['', 'e']],
  ['ment', ['']],
  ['ance', ['', 'e']],
  ['ence', ['', 'e']],
  ['ure', ['', 'e']],
  ['al', ['', 'e']],
  ['y', ['', 'e']],
  ['ing', ['', 'e']],
  ['age', ['', 'e']],
  ['er', ['', 'e']],
];

/** Of these, done without an object, the subject is what it befalls: "food has come", "food was delivered". */
export const BEFALLS: ReadonlySet<string> = new Set(
  'arrive leave ship fall rise sink burn break collapse explode escape fail open close stop end die survive move leak spread derail ignite'.split(
    ' ',
  ),
);

/** Nouns of action that no ending ties to their verb, and adjectives of what an act leaves behind. */
const NAMED: Readonly<Record<string, string>> = {
  shot: 'shoot',
  gunfire: 'shoot',
  death: 'die',
  dead: 'die',
  deceased: 'die',
  fatality: 'die',
  theft: 'steal',
  sale: 'sell',
  speech: 'speak',
  growth: 'grow',
  loss: 'lose',
  breach: 'break',
  reply: 'answer',
  response: 'answer',
  birth: 'bear',
  flight: 'fly',
};

/** Nouns that only look as if they came from a verb: no hostage is hosted. */
const NO_ACTIONS = new Set('hostage message number letter tower shower flower corner quarter barrier'.split(' '));

const known = new Map<string, string>();

/** The verb that a noun of action comes from: "warning" → "warn", "failure" → "fail"; the noun itself where none is known. */
export function verbOf(noun: string, lexicon: Lexicon): string {
  const before = known.get(noun);
  if (before !== undefined) return before;
  const made = derived(noun, lexicon);
  known.set(noun, made);
  return made;
}

function derived(noun: string, lexicon: Lexicon): string {
  const isVerb = (word: string): boolean =>
    lexicon.readings(word).some(({ pos, lemma, weight }) => pos === 'verb' && lemma === word && weight > 0.02);
  const named = NAMED[noun];
  if (named !== undefined) return named;
  if (NO_ACTIONS.has(noun) || isVerb(noun)) return noun;
  for (const [ending, instead] of ENDINGS) {
    if (!noun.endsWith(ending)) continue;
    const stem = noun.slice(0, -ending.length);
    if (stem.length < 3) continue;
    const verb = instead.map((end) => stem + end).find((word) => word.length > 2 && isVerb(word));
    if (verb !== undefined) return verb;
  }
  return noun;
}
