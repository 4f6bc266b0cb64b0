/**
 * Every type that crosses a layer or a browser context. All of it is plain JSON: no class, Date, Map, Error or DOM node.
 * This file imports nothing. Long because it holds all of them.
 */

/** A half-open range of UTF-16 code units of one text: `text.slice(start, end) === span.text`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** A span together with the report that it stands in. */
export interface Place extends Span {
  /** `id` of the article or report. */
  report: string;
}

/** A news report as it was published. Only `id` and `text` are certain; what the page does not state is absent, never guessed. */
export interface Article {
  id: string;
  /** The whole text; where there is a headline it is the first line (`text.startsWith(title)`). Paragraphs are parted by line breaks. */
  text: string;
  title?: string;
  /** Publication time as an ISO 8601 date or date-time. */
  published?: string;
  outlet?: string;
  byline?: string;
  url?: string;
  /** BCP 47 tag, such as `en` or `en-GB`. */
  language?: string;
}

/** Where a report comes from; `bundled` is part of the extension, `library` was saved by the reader. */
export type ReportFrom = 'bundled' | 'library' | 'tab' | 'feed' | 'file' | 'server';

/** A report to compare with. */
export interface Report extends Article {
  /** The text retells the report in Crossread's own words: it is evidence of facts, never a quotation. */
  digest?: boolean;
  /** Absent where nobody said. */
  from?: ReportFrom;
  /** Name of what it comes from: the feed's title, the file's name, the server's host. */
  fromName?: string;
  /** When its text was taken, as an ISO 8601 date-time. */
  saved?: string;
}

/** One sentence of a text. Offsets are UTF-16 code units of the whole text. */
export interface Sentence {
  start: number;
  end: number;
  /** Index of the paragraph, from 0. */
  paragraph: number;
  /** The sentence belongs to the headline. */
  title: boolean;
}

/** What a quantity measures. Only quantities of one dimension are ever compared. */
export type Dimension =
  | 'count' // people, homes, shells: cardinal numbers of things
  | 'money' // unit: ISO 4217 code, or the currency's bare name where the country is open ("crown")
  | 'percent' // unit: percent
  | 'points' // percentage points (basis points are hundredths)
  | 'fraction' // of a whole, 0 to 1: a third of, one in five
  | 'multiple' // twice, threefold
  | 'length' // metres
  | 'area' // square metres
  | 'volume' // litres
  | 'mass' // kilograms
  | 'speed' // metres per second
  | 'temperature' // degrees Celsius
  | 'energy' // joules
  | 'power' // watts
  | 'data' // bytes
  | 'duration' // seconds
  | 'clock' // minutes after midnight, local time
  | 'date' // days since 1970-01-01 (a month or a year is an interval)
  | 'age' // years of one person
  | 'magnitude' // of an earthquake
  | 'score' // 3-1, seven votes to two: `value` the first number, `second` the other
  | 'rank'; // third-largest, 61st day

/** How the number was hedged. The table in `engine/quantity/hedges` turns each into an interval, with the reason. */
export type Hedge =
  | 'exact'
  | 'rounded' // plain, but a round number
  | 'about'
  | 'nearly'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'range'
  | 'vague'; // dozens, a handful

/** An amount in a second unit, an interval in the base unit of its dimension. */
export interface Also {
  dimension: Dimension;
  unit: string;
  value: number;
  low: number | null;
  high: number | null;
  zone?: string;
}

/** A number as the text gives it: an interval in the base unit of its dimension. */
export interface Quantity {
  /** The words that carry the number: hedge, numeral and unit ("nearly 100", "almost 10 kilometres (6 miles)", "both"). */
  span: Span;
  dimension: Dimension;
  /**
   * Canonical unit as written: `km`, `USD`, `percent`; empty for counts, `times` for how often ("warned twice"), empty for money whose currency
   * is not stated. Of a date, what it is exact to: `day`, `month`, `year`, `season`; `yearday` and `yearmonth` have no year of their own (the likeliest is
   * taken; 1972 where the day of publication is unknown), `weekday` no week.
   */
  unit: string;
  /** The number itself, in base units. */
  value: number;
  /** Lowest value that the words allow; null where there is no lower bound. */
  low: number | null;
  /** Highest value that the words allow; null where there is no upper bound. */
  high: number | null;
  /** The bound itself is excluded ("more than 100"). */
  lowOpen?: boolean;
  highOpen?: boolean;
  hedge: Hedge;
  /** Second number of a score or a vote. */
  second?: number;
  /** No numeral stands there: "a child was killed", "another", "both", "no one". */
  implied?: boolean;
  /** Where the numeral alone stands ("44" in "at least 44 tonnes"); absent where there is none. */
  number?: { start: number; end: number };
  /** What the amount is counted by: `second`, `month`, `share`, `person`; absent for a whole amount. */
  per?: string;
  /** The same amount in other units, as the text gives it: "10 km (6 miles)", "€18m ($20m)", "4:17 a.m. (0117 GMT)". */
  also?: Also[];
  /** Time zone of a clock time as written (`GMT`, `CET`); absent for local time. */
  zone?: string;
  /** A clock time that does not say which half of the day: it stands for two, twelve hours apart. */
  halfDay?: boolean;
  /** Index of its sentence. */
  sentence: number;
}

/** A name of a person, place, organisation or thing, as found in a text. */
export interface Name {
  /** The longest form in this text, without title: "Marat Lunev". */
  name: string;
  /** Every other form that stands for it: "Lunev", "PLF", "the Watch". */
  aliases: string[];
  /** Where any form of it stands. */
  spans: Span[];
}

/** Who stands behind a statement, nearest first: `["Harbour Watch", "Reuters"]`. Empty: the report itself. */
export type Source = string[];

/**
 * A text that was parsed once: JSON, kept beside the report in a library. A reading of another `version` is read anew.
 * The engine may add fields of its own that no other layer looks into.
 */
export interface Reading {
  version: number;
  report: Report;
  sentences: Sentence[];
  quantities: Quantity[];
  names: Name[];
  [engineOnly: string]: unknown;
}

/** Reports that share keys with an article. */
export interface Candidates {
  /** Those that share most first. */
  readings: Reading[];
  /** How many reports were searched; from some hundreds on the exact number does not matter. */
  among: number;
  /** Part of the source could not be searched. */
  partial?: boolean;
}

/** Reports that can be asked for candidates: the bundled corpus, the library, a server. */
export interface ReportSource {
  from: ReportFrom;
  /** A name to show, such as the server's host. */
  name?: string;
  /** Milliseconds that it may take, where that is more than others get. */
  patience?: number;
  /**
   * The reports that share the keys of an article. `keys`: rarest first, as the engine gives them; `day`: of publication, in days since 1970,
   * undefined where unknown; `limit`: most reports to give. Rejects where the source cannot answer.
   */
  candidates(keys: readonly string[], day: number | undefined, limit: number): Promise<Candidates>;
}

/** A report that tells the same event as the article. */
export interface Match {
  report: string;
  /** 0 to 1. */
  score: number;
  /** Plain sentences: shared names, dates, rare words. */
  reasons: string[];
  /** Reports with one number are one origin: copies, re-writes, or reports that hang on one source. Counted from 1. */
  origin: number;
}

/** Numbers or claims that differ between reports, an article against its own headline, one name spelt in two ways. */
export type FindingKind = 'number' | 'claim' | 'headline' | 'name';
/** `revised`: one source, a later count; `conflict`: any other difference of fact; `spelling` of a name; `wording` of one thing. */
export type Relation = 'conflict' | 'revised' | 'spelling' | 'wording';

/** One of the differing values, with every place where it stands. */
export interface Side {
  /** The value as written: "nearly 100". A sum is written "44 + 16". */
  value: string;
  spans: Place[];
  /** The value is the sum of all spans of one report. */
  all?: boolean;
  /** Who says so, where the text names somebody. */
  source?: Source;
}

/** A difference. The first side is always the article's. */
export interface Finding {
  kind: FindingKind;
  relation: Relation;
  /** The quantity in words: "PLF fighters killed". */
  about: string;
  /** Plain sentences: "the same source, a later count". */
  reasons: string[];
  sides: Side[];
  /** Of figures that were weighed: each pair that the finding is made of. */
  traces?: Trace[];
}

/** What can speak for or against taking two figures for one quantity. */
export type Ground =
  | 'words' // around both
  | 'event' // what happened to those that are counted
  | 'things' // what is counted
  | 'few' // how many such figures each report gives
  | 'figures' // that stand in the same sentence
  | 'headline' // one of them stands there
  | 'names' // people and places
  | 'frame' // fact, forecast, background, limit
  | 'part' // of one another
  | 'position' // in the report
  | 'distance' // between the values
  | 'third' // report by way of which they are one quantity
  | 'digits' // of the values: the same, in another order or with another zero
  | 'unit'
  | 'kind'; // of figure: a date, an age, money

/** Why two figures were taken for one quantity. */
export interface Trace {
  /** The article's figure, and the other. */
  a: Place;
  b: Place;
  /** Probability that both give one quantity. */
  same: number;
  /** Lemmas that stand around both, those nearest first. */
  words: string[];
  /** By weight: the share of each in the log-odds, positive where it speaks for one quantity. */
  grounds: { ground: Ground; share: number }[];
}

/** Statements of one thing that are compatible. */
export interface Agreement {
  about: string;
  spans: Place[];
}

/** A fact that other reports hold and the article does not, or the other way round. */
export interface Omission {
  /** The report that holds it: of a fact that the article alone holds, the article's own id. */
  report: string;
  about: string;
  span: Place;
  /** The same fact in other reports. */
  also?: Place[];
  /** How many independent origins hold it, 1 or more. */
  origins?: number;
}

/** Reports that are one text, or hang on one source. */
export interface Copies {
  reports: string[];
  note: string;
}

/** A figure for which the article cites a report that is at hand and does not give it. */
export interface Citation {
  /** The cited report. */
  report: string;
  /** The quantity in words. */
  about: string;
  /** Where the article gives it. */
  span: Place;
  /** What the cited report gives for the same quantity, where it gives another figure. */
  instead?: Place;
}

/** The answer: an article against the reports that tell the same event. */
export interface CrossCheck {
  article: Pick<Article, 'id' | 'title' | 'published' | 'outlet' | 'url'>;
  matches: Match[];
  findings: Finding[];
  agreements: Agreement[];
  omissions: Omission[];
  copies: Copies[];
  /** What the reports call one actor or act, relation `wording`. No differences of fact: they are neither counted nor among the findings. */
  wordings?: Finding[];
  /** Figures or claims that two speakers in the article set against each other; all places are in the article. */
  disputes?: Finding[];
  citations?: Citation[];
}

/** A sentence of a page that was changed, added or taken out. */
export interface Change {
  /** As it is now; absent where it was taken out. */
  now?: Place;
  /** As it was; absent where it was added. */
  before?: Place;
}

/** What changed between two versions of one page. */
export interface Changes {
  /** Figures that changed: relation `revised`, the side of the newer version first. */
  findings: Finding[];
  /** The other sentences that changed. */
  passages: Change[];
}

/** What changed in a page since an earlier version of it was saved. */
export interface Revision extends Changes {
  /** `id` of the earlier version. */
  report: string;
  /** When the earlier text was taken and when this one was, as ISO 8601 date-times. */
  before: string;
  now: string;
}

/** What the reader is told about a report; its text stays where it is. */
export interface ReportCard {
  outlet?: string;
  published?: string;
  title?: string;
  url?: string;
  /** Its sentences are Crossread's own words. */
  digest?: boolean;
  /** Of a report without outlet, address and title: the first words of its text. */
  begins?: string;
  /** Of several such reports that begin alike, which one this is, from 1. */
  nameless?: number;
  /** For a digest, one sentence: which report it retells, and on whom that relies. */
  source?: string;
  /** Where Crossread has it from, and its name. */
  from?: ReportFrom;
  fromName?: string;
  /** When its text was taken, as an ISO 8601 date-time. */
  saved?: string;
}

/** A number at a place of a check, as an interval: what a picture of it is drawn from. Amounts are in base units, as in `Quantity`. */
export type Figure = Pick<Quantity, 'dimension' | 'unit' | 'value' | 'low' | 'high' | 'lowOpen' | 'highOpen' | 'hedge' | 'per'> &
  Pick<Span, 'start' | 'end'>;

/** A passage of the article on which something differs. */
export interface PageMark {
  /** Of the finding: `findingKey`. */
  key: string;
  span: Span;
  /** The quantity in words, and what the others give for it: shown where the pointer rests on the passage. */
  about: string;
  others: { value: string; from: string }[];
}

/** What the reader thinks of a finding. */
export interface Judgement {
  /** `useful`, or `other`: the two passages do not speak of the same thing. */
  verdict?: 'useful' | 'other';
  /** The reader's own words. */
  note?: string;
}

/** A cross-check with what is needed to show it, and no more: small enough to be kept for every open tab. */
export interface CheckView {
  check: CrossCheck;
  /** By id: the article and every report that is matched or has a place in `check`. */
  reports: Record<string, ReportCard>;
  /** By report, in order and without doubles: each sentence that holds a place of `check`. */
  sentences: Record<string, Span[]>;
  /** By report: the numbers at the places of its findings. */
  figures?: Record<string, Figure[]>;
  notes: PageNote[];
  /** Absent until the library was asked. */
  kept?: KeptState;
  /** Absent where no other version of the page is in the library. */
  revision?: Revision;
}

/** What the library has of a page. */
export interface KeptState {
  /** When this very text was saved, as an ISO 8601 date-time; absent where it is not in the library. */
  saved?: string;
  /** Why it could not be saved. */
  problem?: KeepProblem;
  /** How many reports left the library lately because of its limits: they can still be brought back. */
  cleared?: number;
}

/**
 * `full`: no room; `closed`: the browser gives no database; `private`: a window that leaves no traces; `left`: the page went away or no longer
 * holds a report; `failed`: anything else.
 */
export type KeepProblem = 'full' | 'closed' | 'private' | 'left' | 'failed';

/** Milliseconds that the parts of one run took, in their order. */
export interface Timings {
  /** The page gave its article. */
  extract: number;
  /** What was still missing of word tables and corpus came: they are loaded while the page is read. */
  load: number;
  /** The article was parsed. */
  read: number;
  /** The reports of its event were found. */
  match: number;
  /** Figures and names were aligned and judged. */
  compare: number;
}

/** A search server as the reader entered it. It stays on this computer. */
export interface SearchServer {
  /** Base address, `https:` or `http:`, without user, query or fragment; may have a path where the server stands behind a gateway. */
  url: string;
  /** Name of the index that holds the reports. */
  index: string;
  /** Basic authentication; a key comes before it. */
  user?: string;
  password?: string;
  /** An API key, sent as `Authorization: ApiKey …`. */
  apiKey?: string;
}

/** Why a search server gave no answer that can be used. */
export type ServerTrouble =
  | 'unreachable' // no connection: down, no such host, no permission for it
  | 'slow' // no whole answer in time
  | 'unauthorized' // 401: user, password or key
  | 'forbidden' // 403
  | 'no-index' // 404
  | 'busy' // 429 or 503
  | 'failed' // any other status that is no success
  | 'redirected' // it wants to send us to another address, for which there is no permission
  | 'too-large' // the answer is larger than is read
  | 'invalid'; // the answer is not what a search server with reports says

/** What a run that takes its time is busy with: the page, the word tables and corpus, the search for reports of its event, so many of them. */
export type Progress = { part: 'page' | 'load' | 'search' } | { part: 'compare'; reports: number };

/** What is known of the page in a tab. One entry a tab; a newer run replaces an older one. */
export type PageState = {
  tab: number;
  /** Address of the page without its fragment. A result is shown for this address alone. */
  url: string;
  /** Tells the runs of a tab apart: only the run that is on record may write its result. */
  run: string;
  /** When the run began, in milliseconds since 1970. */
  started: number;
} & (
  | { step: 'reading'; earlier?: CheckView; progress?: Progress }
  | { step: 'done'; view: CheckView; timings: Timings }
  | { step: 'problem'; problem: Problem }
);

/** What is peculiar about a page from which an article was read nevertheless. */
export type PageNote =
  | { code: 'live-blog' } // entries of one day, newest first: an earlier entry may hold a figure that a later one takes back
  | { code: 'paywalled' } // only the opening is there
  | { code: 'other-language'; language?: string } // not English, which is all the engine reads
  | { code: 'cut' } // the page was larger than is read: its end is missing
  | { code: 'in-frame' } // the article stands in a frame of the page
  // reports of this source could not be asked for: it failed or took too long
  | { code: 'source-missing'; from: ReportFrom; name?: string; why?: ServerTrouble }
  // what became of the tabs that the reader picked: reports read, those of this event, titles of the tabs without a report
  | { code: 'tabs'; read: number; same: number; unread: string[] }
  | { code: 'source-partial'; from: ReportFrom; name?: string } // some of its reports could not be asked for
  | { code: 'future-date'; stated: string }; // the page states a publication date that has not come; it is left out

/** Why no article was read from a page. */
export type NoArticle =
  | { code: 'not-html'; type: string } // media type, such as application/pdf
  | { code: 'empty' } // no text at all
  | { code: 'no-article' } // text, but none that is a report: a form, a list of links, a player
  | { code: 'several-articles'; headlines: string[] } // a front page or a section page
  | { code: 'foreign-frame'; url: string } // the text stands in a frame of another site, which cannot be read
  | { code: 'too-large' }; // nothing like an article in the part that is read

/** What was read from a page. */
export type Extraction = { article: Article; notes: PageNote[] } | { problem: NoArticle };

/** Why there is nothing to show for a page. There is a plain sentence for each, with what to do. */
export type Problem =
  | NoArticle
  | { code: 'forbidden' } // pages of the browser, its add-on store, and others that it keeps extensions from
  | { code: 'other-language'; language?: string } // an article, in a language that the engine does not read
  | { code: 'left' } // the page was left, or took itself away, while it was being read
  | { code: 'slow' } // the page did not answer in time
  | { code: 'stopped' } // the reader stopped the run
  | { code: 'failed'; detail: string }; // a mistake of ours

/** Light or dark by the system, or by the reader's choice. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;

/** The languages that the extension speaks, as their folders in `_locales` are named. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ar', 'ru'] as const;

/** One of the languages that the extension speaks. */
export type Language = (typeof LANGUAGES)[number];

/** What the reader has chosen. Defaults, and what counts as a value, stand in `browser/settings`. */
export interface Settings {
  appearance: (typeof APPEARANCES)[number];
  /** `auto`: the browser's. */
  language: 'auto' | Language;
  /** Differing passages are marked in the article. */
  marks: boolean;
  /** Every article that is cross-checked goes into the library. */
  keepChecked: boolean;
  /** The library may hold so many megabytes; beyond, its oldest reports go. */
  libraryMegabytes: number;
  /** Reports older than so many days leave the library; 0: none leaves for its age. */
  libraryDays: number;
}
