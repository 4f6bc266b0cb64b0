/** What happened to those that a figure counts, and who they are: figures of one kind stand alike to every other, so that two kinds are related once. */
import type { Claim } from '../../claim/claim.ts';
import { type GroupRelation, groupsOf, relateNamed } from '../../lexicon/groups.ts';
import { relateClasses } from '../../lexicon/predicates.ts';

/** How two kinds of figures stand. */
export interface KindRelation {
  /** 1 where the same thing happened to both, 0.5 where one may hold the other, -1 where things that exclude each other did, else 0. */
  event: number;
  groups: GroupRelation;
  /** Why figures of the two can never be one; empty where they may. */
  apart: string;
}

/** One kind. There are as many as classes of events and groups meet in the reports of a session: some hundreds. */
export interface Kind {
  /** Names of the groups that are counted. */
  groups: readonly string[];
  /** Its relation to every other kind, worked out when first asked for. */
  to: (other: Kind) => KindRelation;
}

const known = new Map<string, Kind>();

/** The kind of the figure of a claim: the same object for every claim of that kind. */
export function kindOf({ event, holder, head, modifiers }: Claim): Kind {
  const groups = groupsOf(head, modifiers);
  const named = holder !== '';
  const key = [event, named ? 'named' : '', ...groups].join('|');
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = kind(known.size, event, named, groups);
  known.set(key, made);
  return made;
}

interface Numbered extends Kind {
  number: number;
  event: string;
  named: boolean;
}

function kind(number: number, event: string, named: boolean, groups: readonly string[]): Kind {
  const relations: KindRelation[] = [];
  const own: Numbered = {
    number,
    event,
    named,
    groups,
    to: (other) => (relations[(other as Numbered).number] ??= relate(own, other as Numbered)),
  };
  return own;
}

function relate(a: Numbered, b: Numbered): KindRelation {
  const classes = relateClasses(a.event, b.event);
  const event = classes === 'exclude' ? -1 : classes === 'same' ? 1 : classes === 'part' ? 0.5 : 0;
  const groups = relateNamed(a.groups, b.groups);
  return { event, groups, apart: apart(a, b, event, groups) };
}

function apart(a: Numbered, b: Numbered, event: number, groups: GroupRelation): string {
  if (a.named && b.named) return ''; // whatever happened to them, they have one age
  if (event < 0) return 'another thing happened to them';
  return groups === 'exclude' ? 'another group' : '';
}
