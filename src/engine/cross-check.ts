/** The stages in order. Nothing else knows the order. */
import type { Article, CrossCheck, Match, Quantity, Reading, Report } from '../model.ts';
import type { Claim } from './claim/claim.ts';
import { claims } from './claim/claims.ts';
import { claimFindings } from './compare/claim/claim-findings.ts';
import { headlineClaims } from './compare/claim/headline-claims.ts';
import { nameFindings } from './compare/name/names.ts';
import { citations } from './compare/number/citations.ts';
import { comparisons } from './compare/number/comparisons.ts';
import { disputes } from './compare/number/disputes.ts';
import { numberAgreements, numberFindings } from './compare/number/findings.ts';
import { headlineFindings } from './compare/number/headline.ts';
import { ownSumFindings } from './compare/number/own-sums.ts';
import { sumFindings } from './compare/number/sums.ts';
import { omissions } from './compare/omission/omissions.ts';
import { wordings } from './compare/omission/wordings.ts';
import { statements, storyYears } from './compare/statement/statement.ts';
import { clausesOf } from './grammar/clauses.ts';
import { disambiguated } from './grammar/retag.ts';
import { sentenceWords } from './grammar/sentence-words.ts';
import { type Happenings, happenings } from './happening/happenings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { copies } from './match/copies.ts';
import { findReports } from './match/find-reports.ts';
import { type MatchKeys, matchKeys } from './match/keys.ts';
import { linksOf } from './name/name-posts.ts';
import { names } from './name/names.ts';
import { perPair } from './per-object.ts';
import { type Proposition, propositions } from './proposition/propositions.ts';
import { quantities } from './quantity/quantities.ts';
import { attributions } from './source/attribution.ts';
import { type Speech, speech } from './source/speech.ts';
import { sentences } from './text/sentences.ts';
import { sentenceTokens } from './text/tokens.ts';

/** Raised with every change of what a reading holds: a stored reading of another version is read anew. */
export const VERSION = 27;

/** A reading with the engine's own fields. */
export type FullReading = Reading &
  Happenings & {
    claims: Claim[];
    propositions: Proposition[];
    speech: Speech[];
    keys: MatchKeys;
  };

/** Options of `crossCheck`. */
export interface Options {
  /** Take every report as one of the same event: for pairs of sentences. Default: false. */
  assumeSameEvent?: boolean;
}

/** Parses an article once. The result is JSON. */
export function read(article: Article | Report, lexicon: Lexicon): FullReading {
  const { text, title } = article;
  const parts = sentences(text, title !== undefined && text.startsWith(title) ? title.length : 0);
  const tokens = sentenceTokens(text, parts);
  const found = names(text, parts, tokens, (word) => lexicon.readings(word).length > 0);
  const numbers = quantities(text, parts, article.published === undefined ? {} : { published: article.published }, tokens);
  const words = sentenceWords(text.length, tokens, found, numbers, lexicon);
  const links = linksOf(
    words,
    found.map(({ name, aliases }) => [name, ...aliases]),
    lexicon,
  );
  const sources = attributions(
    words,
    parts.map(({ paragraph }) => paragraph),
    lexicon,
  );
  const clear = words.map((own) => disambiguated(own, lexicon));
  const clauses = clear.map(clausesOf);
  const parsed = { sources, text, sentences: parts, words, quantities: numbers, names: found, year: eventYear(article, numbers) };
  return {
    version: VERSION,
    report: article,
    sentences: parts,
    quantities: numbers,
    names: found,
    claims: claims(parsed, lexicon),
    propositions: propositions(clear, clauses),
    ...happenings(clear, links, lexicon, clauses),
    speech: speech(words, parts, sources, links),
    keys: matchKeys(article, parts, found, tokens),
  };
}

// The year of publication; else the latest year that the text names.
function eventYear(article: Article, numbers: readonly Quantity[]): number {
  const published = Number(article.published?.slice(0, 4) ?? 0);
  if (published > 0) return published;
  const years = numbers
    .filter((q) => q.dimension === 'date' && /\b(?:19|20)\d\d\b/.test(q.span.text))
    .map((q) => Number(/\b(?:19|20)\d\d\b/.exec(q.span.text)?.[0] ?? 0));
  return Math.max(0, ...years);
}

/** What an article says of itself: nothing else is needed for it, so that it can be worked out while other reports are being looked for. */
export const within = perPair((article: FullReading, lexicon: Lexicon) => {
  const own = statements(article, storyYears(article));
  return {
    own,
    headline: [...headlineFindings(own, lexicon), ...headlineClaims(article, lexicon)],
    sums: ownSumFindings(own, lexicon),
    disputes: disputes(article, own, lexicon),
  };
});

/** The article against those of the reports that tell the same event. */
export function crossCheck(
  article: FullReading,
  reports: readonly FullReading[],
  lexicon: Lexicon,
  options: Options = {},
): CrossCheck {
  const matches =
    options.assumeSameEvent === true
      ? reports.map((r): Match => ({ report: r.report.id, score: 1, reasons: [], origin: 1 }))
      : findReports(article, [...reports]);
  // The best match first.
  const same = matches.flatMap((match) => reports.find(({ report }) => report.id === match.report) ?? []);
  const alone = within(article, lexicon);
  const { own } = alone;
  const compared = comparisons(article, same, lexicon);
  const paired = same.map((report, i) => ({ report, pairs: compared[i]?.pairs ?? [] }));
  const { id, title, published, outlet, url } = article.report;
  return {
    article: {
      id,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
    },
    matches,
    findings: [
      ...alone.headline,
      ...alone.sums,
      ...numberFindings(compared),
      ...nameFindings(article, same),
      ...claimFindings(article, same, lexicon),
      ...sumFindings(
        compared.flatMap((one) => one.sums),
        (statement) => statement.reading === article,
      ),
    ],
    agreements: numberAgreements(compared),
    omissions: omissions(article, same, lexicon),
    wordings: wordings(article, paired),
    disputes: alone.disputes,
    citations: citations(own, paired),
    copies: copies([article, ...same]),
  };
}
