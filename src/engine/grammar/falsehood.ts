/** Words for what is said, and for whether it is so. */

/** Words that say of a report that it is not so. */
export const FALSE: ReadonlySet<string> = new Set(
  'false untrue incorrect wrong unfounded baseless groundless fabricated malicious nonsense fiction invention fabrication lie lies myth absurd'.split(
    ' ',
  ),
);

/** Of a report, to be this is to be shown untrue: "is contradicted by". */
export const CONTRADICTED: ReadonlySet<string> = new Set('contradicted refuted disproved disproven belied debunked'.split(' '));

/** Nouns for what is said; their complement is the thing said. */
export const REPORTS: ReadonlySet<string> = new Set(
  'report suggestion claim allegation rumour rumor speculation talk assertion accusation statement idea notion'.split(' '),
);

/** Nouns for what points to a thing: without them the thing is denied. */
export const SIGNS: ReadonlySet<string> = new Set('evidence proof sign indication trace'.split(' '));
