/** One question that has two answers. */

/**
 * A question: what it is about (things parted by commas are not one another), and the words that say so beside it and that say the contrary, all lemmas. `a_b`: the second word stands behind the
 * first. `=word`: as written. `*`: what it is about says so by itself ("tear gas was fired", "no tear gas").
 */
export interface Issue {
  topic: string;
  so: string;
  not: string;
  /** It may have changed from one day to the next. */
  moves?: true;
  /** What is announced counts as well: "will suspend its dividend". */
  planned?: true;
  /** "There was no siren" says that it is not so: of such a thing there is one, or none did its work. */
  gone?: true;
  /** Of what holds for years: the year that a clause names is not the year of another event ("expired in 2023"). */
  lasting?: true;
  /** It comes before what it is about: “before” is no limit of a denial ("no leaflets fell before the raid"). */
  ahead?: true;
}
