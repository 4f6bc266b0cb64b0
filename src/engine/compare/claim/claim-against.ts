/** What one report holds against another: every kind of claim on which the two differ, in words for the reader. */
import type { Reading, Report } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Act } from '../../happening/acts.ts';
import type { Detail } from '../../happening/details.ts';
import type { Filler, Slot } from '../../happening/fillers.ts';
import type { State } from '../../happening/states.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Proposition } from '../../proposition/propositions.ts';
import type { Speech } from '../../source/speech.ts';
import { contrary, opposedActs } from './claim-acts.ts';
import { denials } from './claim-denials.ts';
import { differing } from './claim-details.ts';
import { answers } from './claim-fillers.ts';
import { meanings } from './claim-meanings.ts';
import { opposites } from './claim-opposites.ts';
import { spoken } from './claim-speech.ts';
import { excluding, type Order } from './claim-states.ts';
import { twins } from './claim-twins.ts';
import type { Weighing } from './claim-words.ts';
import { areSetApart } from './contrast.ts';
import { APART, DETAILS, IN_WORDS } from './detail-titles.ts';
import { deniesOnlyPart, tellsOfPartOnly, tellsOfSome } from './focus.ts';
import { whether } from './issue-words.ts';
import { cameLater, isOfThatYear } from './other-times.ts';

/** A reading with what is told in it. */
export type Told = Reading & {
  claims: readonly Claim[];
  propositions: readonly Proposition[];
  states: readonly State[];
  fillers: readonly Filler[];
  acts: readonly Act[];
  details: readonly Detail[];
  speech: readonly Speech[];
};

/** Where a claim stands in its text. */
export type Stretch = Pick<Proposition, 'start' | 'end'>;

/** What another report holds against something in the article. */
export interface Against {
  own: Stretch;
  other: Stretch;
  report: Report;
  /** Findings on one issue are one; empty for one finding for each place of the article. */
  issue: string;
  about: string;
  reasons: string[];
  /** The article or the report tells of a later state. */
  later: boolean;
}

/** Everything on which the article and another report of its event differ, the surest kinds first. */
export function against(article: Told, other: Told, weigh: Weighing, lexicon: Lexicon): Against[] {
  const written =
    (holds: (a: string, b: string) => boolean) =>
    ({ own, other: there }: Against): boolean =>
      holds(slice(article.report, own), slice(other.report, there));
  const never = (holds: (clause: string) => boolean) => written((a, b) => !holds(a) && !holds(b));
  const together = written(
    (a, b) => !areSetApart(a, b, lexicon) && !deniesOnlyPart(a, b, lexicon) && !deniesOnlyPart(b, a, lexicon),
  );
  const ofNow = (one: Against): boolean => !isOfThatYear(article, one.own) && !isOfThatYear(other, one.other);
  const told = (one: Against): boolean => ofNow(one) && together(one);
  return [
    ...deniedBetween(article, other, weigh).filter(told).filter(never(tellsOfPartOnly)),
    ...oppositesBetween(article, other, weigh, lexicon).filter(told),
    ...statesBetween(article, other, lexicon).filter(told),
    ...meaningsBetween(article, other, lexicon),
    ...answersBetween(article, other, weigh, lexicon),
    ...contraryBetween(article, other, lexicon).filter(told),
    ...opposedBetween(article, other, lexicon)
      .filter(told)
      .filter(never(tellsOfSome))
      .filter(written((a, b) => !cameLater(a, b))),
    ...detailsBetween(article, other, ({ slot }, one) => slot === 'side' || (APART.has(slot) ? ofNow : told)(one)).filter(
      written((a, b) => !cameLater(a, b)),
    ),
    ...(article.report === other.report ? [] : [...spokenBetween(article, other), ...twinsBetween(article, other, lexicon)]),
  ];
}

const slice = ({ text }: Report, { start, end }: Stretch): string => text.slice(start, end);

function deniedBetween(article: Told, other: Told, weigh: Weighing): Against[] {
  const { report } = other;
  return [
    ...denials(article.propositions, other.propositions, weigh)
      .filter(({ denied }) => !mayHaveComeTrue(denied, article.report, report))
      .map(
        ({ denied, affirmed }): Against => ({
          own: denied,
          other: affirmed,
          report,
          issue: '',
          about: whetherAt(affirmed, report),
          ...whyDenied(denied, article.report, report),
        }),
      ),
    ...denials(other.propositions, article.propositions, weigh)
      .filter(({ denied }) => !mayHaveComeTrue(denied, report, article.report))
      .map(
        ({ denied, affirmed }): Against => ({
          own: affirmed,
          other: denied,
          report,
          issue: '',
          about: whetherAt(affirmed, article.report),
          ...whyDenied(denied, report, article.report),
        }),
      ),
  ];
}

const oppositesBetween = (article: Told, { report, propositions }: Told, weigh: Weighing, lexicon: Lexicon): Against[] =>
  opposites(article.propositions, propositions, weigh, lexicon).map(({ own, other, words }) => ({
    own,
    other,
    report,
    issue: '',
    about: `${own.subject}: ${words.join(' or ')}`,
    reasons: [`Of one subject, one report says “${words[0]}” and the other “${words[1]}”.`],
    later: false,
  }));

/** What is asked, for the title of a finding. */
export const QUESTIONS: Readonly<Record<Slot, string>> = {
  cause: 'the cause',
  order: 'who gave the order',
  first: 'who opened fire',
  rescue: 'who rescued them',
  capture: 'who overpowered them',
  find: 'who made the discovery',
  alarm: 'who raised the alarm',
  command: 'who gave the order',
};

const answersBetween = (article: Told, { report, fillers }: Told, weigh: Weighing, lexicon: Lexicon): Against[] =>
  answers(article.fillers, fillers, weigh, lexicon).map(({ own, other }) => ({
    own,
    other,
    report,
    issue: '',
    about: QUESTIONS[own.slot],
    reasons: ['The two reports answer one question about the event in two ways.'],
    later: false,
  }));

const meaningsBetween = (article: Told, other: Told, lexicon: Lexicon): Against[] =>
  meanings(article, other, lexicon).map((one) => ({
    own: one.own,
    other: one.other,
    report: other.report,
    issue: '',
    about: `${one.words[0]} or ${one.words[1]}`,
    reasons: [`One figure stands for two things: “${one.words[0]}” here, “${one.words[1]}” there.`],
    later: false,
  }));

const statesBetween = (article: Told, { report, states }: Told, lexicon: Lexicon): Against[] =>
  excluding(article.states, states, order(article.report, report), lexicon).map(({ own, other, later }) => ({
    own,
    other,
    report,
    issue: `${own.family} ${own.denied} ${own.value} ${nameOf(own)}`,
    about: `${nameOf(own)}: ${spell(own)} or ${spell(other)}`,
    reasons: [
      `Of one ${own.who.person ? 'person or group' : 'thing'}, the two reports say what cannot hold together.`,
      ...(later ? ['One report is younger: it may tell what has happened since.'] : []),
    ],
    later,
  }));

const nameOf = ({ who }: State): string =>
  who.names[0]?.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase()) ?? who.head;
const spell = ({ value, denied }: State): string => (denied ? `not ${value}` : value);

function order(article: Report, report: Report): Order {
  const own = article.published?.slice(0, 10) ?? '';
  const other = report.published?.slice(0, 10) ?? '';
  return own === '' || other === '' || own === other ? 'same' : own < other ? 'older' : 'younger';
}

// In the words of the report that affirms it.
const whetherAt = ({ start, end }: Stretch, { text }: Report): string => whether(text.slice(start, end));

// "has yet to sign": of two reports of one day, or of which nobody knows the days, it says nothing
const mayHaveComeTrue = ({ cue }: Pick<Proposition, 'cue'>, denier: Report, affirmer: Report): boolean =>
  /\byet\b/i.test(cue) && order(denier, affirmer) === 'same';

// What had not happened on one day may have happened by the next.
function whyDenied({ cue }: Pick<Proposition, 'cue'>, denier: Report, affirmer: Report): Pick<Against, 'reasons' | 'later'> {
  const later = order(denier, affirmer) === 'older';
  return {
    reasons: [
      `One report denies (“${cue}”) what the other says.`,
      ...(later ? ['The report that denies it is the older one: it may have come true since.'] : []),
    ],
    later,
  };
}

const contraryBetween = (article: Told, { report, acts }: Told, lexicon: Lexicon): Against[] =>
  contrary(article.acts, acts, lexicon)
    .filter(
      ({ own, denied }) =>
        !mayHaveComeTrue(denied, ...(denied === own ? ([article.report, report] as const) : ([report, article.report] as const))),
    )
    .map(({ own, other, denied }) => ({
      own,
      other,
      report,
      issue: '',
      about: denied === own ? whetherAt(other, report) : whetherAt(own, article.report),
      ...whyDenied(denied, denied === own ? article.report : report, denied === own ? report : article.report),
    }));

const opposedBetween = (article: Told, { report, acts }: Told, lexicon: Lexicon): Against[] =>
  opposedActs(article.acts, acts, lexicon).map(({ own, other }) => ({
    own,
    other,
    report,
    issue: '',
    about: [own.act, other.act].map((act) => act.replace('_', ' ')).join(' or '),
    reasons: ['Of one thing, the two reports say what cannot hold together.'],
    later: false,
  }));

const detailsBetween = (article: Told, { report, details }: Told, holds: (own: Detail, one: Against) => boolean): Against[] =>
  differing(article.details, details, order(article.report, report) === 'same').flatMap(({ own, other }) => {
    const one: Against = {
      own,
      other,
      report,
      issue: `${own.slot} ${own.slot === 'issue' ? own.about : ''} ${own.kind} ${own.who?.names[0] ?? own.who?.head ?? ''}`,
      about: DETAILS[own.slot] ?? inWords(article.report, own, report, other),
      reasons: ['The two reports answer one question about the event in two ways.'],
      later: false,
    };
    return holds(own, one) ? [one] : [];
  });

// Of an issue in the words of the report that says so.
const inWords = (article: Report, own: Detail, report: Report, other: Detail): string =>
  own.slot === 'issue' && own.kind !== 'so'
    ? whetherAt(other, report)
    : IN_WORDS.has(own.slot)
      ? whetherAt(own, article)
      : `${own.kind} or ${other.kind}`;

const spokenBetween = (article: Told, { report, speech }: Told): Against[] =>
  spoken(article.speech, speech)
    // "said X, quoting Y"
    .filter(({ own, other }) => !isNamed(other, slice(article.report, own)) && !isNamed(own, slice(report, other)))
    .map(({ own, other, declined }) => ({
      own,
      other,
      report,
      issue: declined ? `comment ${own.start}` : '',
      about: declined ? 'whether there was a comment' : 'who said it',
      reasons: [
        declined
          ? 'Who would not comment in one report is quoted in the other.'
          : 'One statement stands in the mouths of two speakers.',
      ],
      later: false,
    }));

function isNamed({ by, words }: Speech, sentence: string): boolean {
  if (by === undefined || words.length === 0) return false;
  const name = by.slice(by.lastIndexOf(' ') + 1);
  const lower = sentence.toLowerCase();
  // Few sentences hold these letters: the others need not be cut into words.
  return lower.includes(name) && lower.split(/[^\p{L}\p{N}-]+/u).includes(name);
}

const twinsBetween = (article: Told, other: Told, lexicon: Lexicon): Against[] =>
  twins(article, other, lexicon).map(({ own, other: there, words }) => ({
    own,
    other: there,
    report: other.report,
    issue: '',
    about: words.map((one) => `“${one}”`).join(' or '),
    reasons: [`In a sentence that both reports have, one says “${words[0]}” and the other “${words[1]}”.`],
    later: false,
  }));
