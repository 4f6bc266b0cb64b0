/** Words that the search for a predicate steers by. */

/** Words that open an aside between commas, which the predicate comes after. */
export const ASIDE = new Set('including among mostly many most some aged'.split(' '));

/** Verbs whose complement has not happened: a forecast, a fear, a plan. */
export const FUTURE = new Set(
  'expect forecast predict fear plan estimate project schedule intend threaten want demand'.split(' '),
);

/** Nouns of what is not done yet: "its threat to fire four". */
export const INTENT = new Set('threat plan vow promise pledge proposal bid offer request intention'.split(' '));

/** Verbs of saying and seeming that only frame the next one: "were believed to be missing". */
export const REPORTED = new Set(
  'report believe say think know confirm fear expect understand presume allege appear seem consider list find declare pronounce leave continue manage begin'.split(
    ' ',
  ),
);

/** Verbs of how somebody comes to be, or stays, what befell them: "remained missing", "were taken ill". */
export const BECOMING = new Set('remain stay go get become fall take feel turn lie'.split(' '));

/** Verbs of what one gives to another, or takes from him: the sum stands behind who it is. */
export const GIVING = new Set('fine cost award pay offer'.split(' '));

/** What belongs to the counted and stands for them: "the data of 2 million customers were stolen", "the details of 40 patients leaked". */
export const BELONGINGS = new Set('data record detail information account password'.split(' '));

/** Verbs of a level that comes to a figure; of other subjects they tell something else. */
export const REACHING = new Set('hit cross touch near approach breach'.split(' '));

/** "A mother of 12 was killed": her children are counted, and nothing befell them. */
export const PARENTS = new Set(
  'mother father parent mom mum dad grandmother grandfather grandparent stepmother stepfather'.split(' '),
);

/** Words that open a clause, or go before a time. */
export const SINCE = new Set(['since', 'before', 'after', 'until', 'till']);

/** "A total of", "an average of" say no more of a figure than what kind of one it is; "the number of" is what a verb tells of. */
export const SUMMING = new Set(['total', 'sum', 'average', 'median', 'mean']);

/** Nouns of many that are one: what is said of a gang of nine is said of the nine. A family of five is mostly some of those whom it befell. */
export const COLLECTIVE = new Set(
  'group team gang convoy party band squad contingent delegation fleet crowd audience'.split(' '),
);

/** What a change ends or begins at stands behind these. */
export const TOWARDS = new Set(['to', 'from']);

/** Marks that a predicate is looked for beyond. */
export const QUOTES = new Set(['"', '“', '”', '‘', '’', ']', ')']);

/** Times before "to" and "at", behind which the verb goes on: "plunged 31% in April to 88,400", "fell 9 percent year on year to 22 billion". */
export const PERIODS = new Set(
  `day week month quarter year period season january february march april may june july august september october november
  december`.split(/\s+/),
);
