/** Findings: differing pairs gathered into one entry per quantity of the article, with every report's value. */
import type { Agreement, Finding, Place, Side } from '../../../model.ts';
import { enlist } from '../../enlist.ts';
import { relate } from '../../quantity/relate.ts';
import { saysAsMuch } from '../../quantity/relation.ts';
import type { Pair } from '../align/align.ts';
import { about } from '../statement/about.ts';
import { placeOf, type Statement } from '../statement/statement.ts';
import { judge } from './judge.ts';
import { partsReasons } from './parts.ts';
import { traceOf } from './trace.ts';

/** What one report's chosen pairs with the article are. */
export interface Compared {
  pairs: readonly Pair[];
  /** Every statement of both reports. */
  all: readonly Statement[];
}

/** One finding per quantity of the article on which at least one report differs. The first side is the article's. */
export function numberFindings(compared: readonly Compared[]): Finding[] {
  const groups = new Map<Statement, Gathered[]>();
  for (const { pairs, all } of compared)
    for (const pair of pairs) {
      if (pair.relation !== 'differ') continue;
      let key = pair.a;
      for (const [s, list] of groups)
        if ((sameValue(s, pair.a) && sameTopic(s, pair.a)) || saidTwice(list, pair)) {
          key = s;
          break;
        }
      enlist(groups, key, { pair, all });
    }
  return [...groups.entries()].map(([key, list]) => finding(key, list)).sort((x, y) => start(x) - start(y));
}

/** A differing pair, and every statement of its two reports. */
interface Gathered {
  pair: Pair;
  all: readonly Statement[];
}

// "More than 130 killed" above "132 people were killed", both held against one figure of another report: the article says one thing twice.
const saidTwice = (list: readonly Gathered[], { a, b }: Pair): boolean =>
  list.some(({ pair }) => pair.b === b && relate(pair.a.quantity, a.quantity) === 'agree');

const start = (finding: Finding): number => finding.sides[0]?.spans[0]?.start ?? 0;

const sameValue = (a: Statement, b: Statement): boolean =>
  a.quantity.dimension === b.quantity.dimension && a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;

const sameTopic = (a: Statement, b: Statement): boolean =>
  a.claim.event === b.claim.event && (a.claim.head === b.claim.head || a.claim.head === '' || b.claim.head === '');

function finding(key: Statement, list: readonly Gathered[]): Finding {
  // The body says it in full, the headline in short.
  const own = unique(list.map(({ pair }) => pair.a)).sort((x, y) => Number(x.claim.title) - Number(y.claim.title));
  const others: Statement[][] = [];
  for (const { pair } of list) {
    const side = others.find((members) => members.every((m) => relate(m.quantity, pair.b.quantity) === 'agree'));
    if (side === undefined) others.push([pair.b]);
    else if (!side.includes(pair.b)) side.push(pair.b);
  }
  const verdicts = list.map(({ pair, all }) => judge(pair, all));
  // One pair with a known relation tells what the others, whose sources the texts leave open, are.
  const known = verdicts.filter((v) => v.reasons.length > 0);
  const relation = known.length > 0 && known.every((v) => v.relation === 'revised') ? 'revised' : 'conflict';
  const reasons = [...new Set(verdicts.flatMap((v) => v.reasons))];
  const parts = partsReasons(
    [...own, ...others.flat()],
    list.map(({ all }) => all),
  );
  return {
    kind: 'number',
    relation,
    about: about(key),
    reasons: [...(reasons.length > 0 ? reasons : ['the reports give different figures']), ...parts],
    sides: [side(own), ...others.map(side)],
    traces: list.map(({ pair }) => traceOf(pair)),
  };
}

const unique = (list: readonly Statement[]): Statement[] => [...new Set(list)];

function side(members: readonly Statement[]): Side {
  const spans: Place[] = members.map(placeOf);
  const source = members.find((m) => m.claim.source.length > 0)?.claim.source;
  return { value: members[0]?.quantity.span.text ?? '', spans, ...(source !== undefined && { source }) };
}

/** What the article and the reports say alike: one entry per quantity of the article. */
export function numberAgreements(compared: readonly Compared[]): Agreement[] {
  const groups = new Map<Statement, Set<Statement>>();
  for (const { pairs } of compared)
    for (const pair of pairs) {
      // "dozens" agrees with too much to be worth telling beside a number
      const a = pair.a.quantity;
      const b = pair.b.quantity;
      if (pair.relation !== 'agree' || (a.hedge === 'vague') !== (b.hedge === 'vague') || !saysAsMuch(a, b)) continue;
      const key = [...groups.keys()].find((s) => sameValue(s, pair.a) && sameTopic(s, pair.a)) ?? pair.a;
      const members = groups.get(key) ?? new Set([key]);
      members.add(pair.a).add(pair.b);
      groups.set(key, members);
    }
  return [...groups.entries()].map(([key, members]) => ({ about: about(key), spans: [...members].map(placeOf) }));
}
