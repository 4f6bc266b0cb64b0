/** Claim findings between two texts, for the rows of the claim tests. */
import { claimFindings } from '../../../src/engine/compare/claim/claim-findings.ts';
import { read } from '../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../src/engine/lexicon/lexicon.ts';
import type { Finding } from '../../../src/model.ts';
import { loadTable } from '../../eval/engine.ts';

const lexicon = createLexicon(loadTable());

/** What the first text, as the article, differs on from the second. */
export const claimsOf = (a: string, b: string): Finding[] =>
  claimFindings(read({ id: 'a', text: a }, lexicon), [read({ id: 'b', text: b }, lexicon)], lexicon);
