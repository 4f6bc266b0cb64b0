/**
 * Adjectives that a prefix turns into their contrary: "insured" and "uninsured". What is the one is not the other. Written down by hand, since a prefix
 * alone tells little: "invaluable" is not worthless, "unleashed" was never "leashed". Those with an object of their own ("aware of", "related to") are left
 * out: one may be aware of one thing and unaware of another.
 */

/** Prefix → words that take it and stay in use without it; lower case, as written after "was". */
const ROWS: Readonly<Record<string, string>> = {
  un: `insured manned armed authorised authorized licensed licenced necessary damaged constitutional conscious predictable paid locked marked lit
    heated trained qualified documented registered occupied inhabited protected guarded supervised attended accompanied planned provoked justified founded
    identified married employed signed stable likely healthy fit lawful ethical treated tested vaccinated secured fenced patched
    encrypted roadworthy airworthy contested restrained`,
  in: 'experienced complete visible accurate adequate sufficient effective operative secure accessible active admissible eligible',
  im: 'possible passable proper partial probable',
  il: 'legible',
  ir: 'regular responsible reversible',
  non: 'compliant toxic flammable',
};
/** An adjective and its contrary. */
export interface Quality {
  so: string;
  not: string;
}

/** The pairs. */
export const QUALITIES: readonly Quality[] = Object.entries(ROWS).flatMap(([prefix, words]) =>
  words.split(/\s+/).map((so) => ({ so, not: `${prefix}${so}` })),
);
