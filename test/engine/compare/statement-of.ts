/** The statement of one figure of a text, for the rows of the tests on what figures are of. */
import { type Statement, statements } from '../../../src/engine/compare/statement/statement.ts';
import { type FullReading, read } from '../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../src/engine/lexicon/lexicon.ts';
import type { Dimension } from '../../../src/model.ts';
import { loadTable } from '../../eval/engine.ts';

const lexicon = createLexicon(loadTable());

/** The first statement of that dimension; throws where there is none. `published`: day of publication. */
export function statementOf(text: string, dimension: Dimension, published = '2024-05-15'): Statement {
  const reading: FullReading = read({ id: text, text, published }, lexicon);
  const found = statements(reading, new Set()).find(({ quantity }) => quantity.dimension === dimension);
  if (found === undefined) throw new RangeError(`no ${dimension} in ${JSON.stringify(text)}`);
  return found;
}
