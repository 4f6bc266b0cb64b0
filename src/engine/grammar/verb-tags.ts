/** Word classes by which the verbs of a clause are found. */

/** Of auxiliaries. */
export const AUXILIARY: ReadonlySet<string> = new Set(['be', 'have', 'do', 'modal']);

/** Of words that are, or begin, what a clause says; a participle may only narrow a noun. */
export const FINITE: ReadonlySet<string> = new Set([...AUXILIARY, 'verb', 'participle']);

/** Of verbs with a meaning, in any form. */
export const VERBAL: ReadonlySet<string> = new Set(['verb', 'participle', 'gerund']);
