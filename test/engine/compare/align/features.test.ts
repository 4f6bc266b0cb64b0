import { expect, test } from 'vitest';
import { weigh } from '../../../../src/engine/compare/align/align.ts';
import { surroundings } from '../../../../src/engine/compare/align/contexts.ts';
import { AT } from '../../../../src/engine/compare/align/feature-names.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';
import { statementOf } from '../statement-of.ts';

const lexicon = createLexicon(loadTable());

test.each([
  ['Two officials were detained.', 'So far nobody has been detained.', 1],
  ['There were no deaths.', 'The fire killed five people.', 1],
  ['Not one of the pupils was hurt.', 'The fire left 40 people hurt.', 0],
  ['No officers were hurt.', 'The fire left 40 people hurt.', 0],
  ['Two officials were detained.', 'Seven officials were detained.', 0],
])('it befell nobody, or so many: %s – %s: %d', (a, b, value) => {
  const [as, bs] = [[statementOf(a, 'count')], [statementOf(b, 'count')]];
  const [pair] = weigh(as, bs, surroundings(as, bs, lexicon), lexicon);
  expect(pair?.features[AT.nobody] ?? 0).toBe(value);
});

test.each([
  ['Four citizens of neighbouring Albary were killed.', 'Three Albarian citizens were killed.', 0],
  ['Four Polish workers were killed.', 'Three workers from Poland were killed.', 0],
  ['Four citizens of neighbouring Albary were killed.', 'Three Morvenian citizens were killed.', 1],
])('their names are of other places: %s – %s: %d', (a, b, value) => {
  const [as, bs] = [[statementOf(a, 'count')], [statementOf(b, 'count')]];
  const [pair] = weigh(as, bs, surroundings(as, bs, lexicon), lexicon);
  expect(pair?.features[AT.namesDiffer] ?? 0).toBe(value);
});
