/** Over how long a time people are counted: those of a winter, of a year or of a weekend are not those of one event. */
import { beside } from '../statement/beside.ts';
import type { Figure } from '../statement/figure.ts';

/** "Killed nine people this winter", "31 so far this year", "since January". */
const LONG =
  /\b(?:this (?:year|winter|summer|spring|autumn|fall|season|decade|century)\b(?!['’])|so far this (?:month|week)\b|since (?:January|February|March|April|June|July|August|September|October|November|December)\b(?! \d)|since the (?:start|beginning) of the (?:year|month|season|war|conflict)\b|(?:in|over) (?:an?|the) (?:\p{Ll}+[- ])?(?:hour|day|week|month|year) stretch\b|(?:in|over|during) (?:a |the |this )?(?:\p{Ll}+ )?weekend\b)/iu;
/** "Eleven people have been killed there since 2013", "14 in the past ten years"; "the worst fire since 2015" was one. */
const YEARS =
  /^(?!.*\b(?:worst|first|only|most|last|biggest|largest|\p{Ll}+iest|\p{Ll}+est)\b)[^,]*\b(?:since (?:[^,]{1,60} in )?(?:19|20)\d\d\b|(?:in|over|during) (?:the )?(?:past |last )?(?:(?!two\b)[a-z]+|\d+) years\b)/u;
const SINCE = /^\s*(?:Since (?:[^,]{1,60} in )?(?:19|20)\d\d|(?:In|Over|During) the (?:past|last) \p{Ll}+ years)\b[^,]*,/u;
const CLAUSE = /[;:—–"“”()]|, (?:and|but|while|who|which|when|against|compared|including|excluding|more|fewer)\b/;

/** Without one of these a sentence says nothing of the kind. */
const CUE = /this|since|stretch|weekend|years/i;

/** Whether its clause says that it is of so long a time. */
export function ofLongTime(figure: Pick<Figure, 'reading' | 'quantity'>): boolean {
  const { before, behind } = beside(figure);
  if (!CUE.test(before) && !CUE.test(behind)) return false;
  const ahead = before.split(CLAUSE).at(-1) ?? '';
  const next = behind.split(CLAUSE)[0] ?? '';
  return LONG.test(ahead) || LONG.test(next) || YEARS.test(next) || SINCE.test(ahead);
}
