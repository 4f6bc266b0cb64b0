import { describe, expect, test } from 'vitest';
import { claimFindings } from '../../../../src/engine/compare/claim/claim-findings.ts';
import { read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const count = (a: string, b: string): number =>
  claimFindings(read({ id: 'a', text: a }, lexicon), [read({ id: 'b', text: b }, lexicon)], lexicon).length;

describe('opposites of one subject', () => {
  test.each<[string, string]>([
    ['The yield on government bonds fell to 6 percent.', 'The yield on government bonds rose.'],
    ['The economy grew in the third quarter.', 'The economy shrank in the third quarter.'],
    ['The court convicted Lars Brack of fraud.', 'The court acquitted Lars Brack of fraud.'],
    ['Parliament approved the treaty with Ruvenia.', 'Parliament rejected the treaty with Ruvenia.'],
  ])('%s — %s', (a, b) => {
    expect(count(a, b)).toBe(1);
    expect(count(b, a)).toBe(1);
  });
});

describe('no opposites of one subject', () => {
  test.each<[string, string, string]>([
    ['two subjects', 'The yield on government bonds fell.', 'The price of government bonds rose.'],
    ['two times', 'The economy grew in the second quarter.', 'The economy shrank in March.'],
    ['two objects', 'Parliament approved the treaty with Ruvenia.', 'Parliament rejected the budget.'],
    ['postures', 'The bodies lay covered on the promenade.', 'The bodies sat covered on the promenade.'],
    ['two days', 'Oil prices rose 2.4 percent on Monday.', 'Oil prices fell 1.1 percent on Tuesday.'],
    ['two quarters', 'Net profit rose 12 percent in the first quarter.', 'Net profit fell 12 percent in the second quarter.'],
    ['only percent in common', 'The krone fell 2.4 percent against the dollar.', 'The krone rose 2 percent against the euro.'],
    ['nothing else in common', 'Shares rose.', 'Shares fell.'],
    ['two years', 'Taxes fell this year.', 'Taxes rose last year.'],
    ['a forecast', 'The economy grew in the third quarter.', 'The economy could shrink in the third quarter.'],
  ])('%s', (_, a, b) => {
    expect(count(a, b)).toBe(0);
    expect(count(b, a)).toBe(0);
  });
});
