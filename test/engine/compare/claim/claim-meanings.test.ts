import { describe, expect, test } from 'vitest';
import { meanings } from '../../../../src/engine/compare/claim/claim-meanings.ts';
import { read } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { loadTable } from '../../../eval/engine.ts';

const lexicon = createLexicon(loadTable());
const words = (a: string, b: string): string[][] =>
  meanings(read({ id: 'a', text: a }, lexicon), read({ id: 'b', text: b }, lexicon), lexicon).map((one) => one.words);

describe('one figure that stands for two things', () => {
  test.each<[string, string, string[]]>([
    [
      'In Chilanda, the worst-hit town, 30 kilometres (19 miles) downstream, nobody knew.',
      'In Chilanda, the worst-hit town, 30 kilometres (19 miles) upstream, nobody knew.',
      ['downstream', 'upstream'],
    ],
    [
      'The rebels and their allies advanced almost 10 kilometres from the outskirts of Aleppo.',
      'The rebels and their allies were almost 10 kilometres (6 miles) outside Aleppo.',
      ['advance', 'outside'],
    ],
    [
      'The yield on Ruvenian government bonds fell 12 basis points.',
      'The yield on Ruvenian government bonds rose 12 basis points.',
      ['fall', 'rise'],
    ],
    ['Its shares were up 4.2 percent at noon.', 'The stock fell 4.2 percent on Monday.', ['up', 'fall']],
    ['Sales rose 7.3 percent in the third quarter.', 'Sales dropped 7.3 percent in the third quarter.', ['rise', 'drop']],
    ['Shares in the brewer gained 3.1%.', 'Shares in the brewer lost 3.1%.', ['gain', 'lose']],
    [
      'Rents climbed by 11.5 percent in the city, the bureau said.',
      'Rents in the city have declined by 11.5 percent.',
      ['climb', 'decline'],
    ],
    ['The share price closed 2.6% higher.', 'The stock closed 2.6% lower.', ['higher', 'lower']],
    ['The index was down 1.8 percent.', 'The index rose 1.8 percent.', ['down', 'rise']],
    ['Wheat prices jumped 12.4 percent.', 'Wheat prices slumped 12.4 percent.', ['jump', 'slump']],
  ])('%s — %s', (a, b, expected) => {
    expect(words(a, b)).toEqual([expected]);
    expect(words(b, a)).toEqual([[...expected].reverse()]);
  });
});

describe('figures that say nothing against each other', () => {
  test.each<[string, string, string]>([
    [
      'two places',
      'The mine lies 4 miles east of Cobb in Lake County.',
      'The quake struck 4 miles west of Anderson in Lake County.',
    ],
    [
      'two figures',
      'In Chilanda, the town 30 kilometres downstream, all knew.',
      'In Chilanda, the town 20 kilometres upstream, all knew.',
    ],
    ['nothing else in common', 'The ferry sank 30 kilometres downstream.', 'A village 30 kilometres upstream has a school.'],
    ['counts', 'In Aleppo the army lost 10 tanks.', 'In Aleppo the army gained 10 tanks.'],
    [
      'one meaning',
      'The yield on Ruvenian government bonds fell 12 basis points.',
      'The yield on Ruvenian bonds dropped 12 basis points.',
    ],
    ['other sums', 'Its shares were up 4.2 percent at noon.', 'Sales fell 4.2 percent last year.'],
    ['another firm', 'Shares in the brewer gained 3.1%.', 'Shares in its rival lost 3.1%.'],
    ['two trades', 'Exports rose 7.3 percent.', 'Imports fell 7.3 percent.'],
    ['two goods', 'Wheat prices jumped 12.4 percent.', 'Maize prices slumped 12.4 percent.'],
    ['two prices', 'Rents climbed by 11.5 percent in the city.', 'House prices declined by 11.5 percent.'],
    ['two quarters', 'Sales rose 7.3 percent in the third quarter.', 'Sales dropped 7.3 percent in the second quarter.'],
    ['two days', 'Shares fell 4.2 percent on Monday.', 'Shares rose 4.2 percent on Tuesday.'],
    ['two spans', 'Exports rose 2.3 percent over the year.', 'Exports fell 2.3 percent from the month before.'],
    ['two currencies', 'The krone fell 2.4 percent against the dollar.', 'The krone gained 2.4 percent against the euro.'],
    ['two fuels', 'Revenue from coal fell 3.7 percent.', 'Revenue from solar rose 3.7 percent.'],
    ['morning and evening', 'Oil rose 1.5 percent in early trading.', 'Oil fell 1.5 percent at the close.'],
    ['a round figure', 'Sales rose 5 percent.', 'Sales dropped 5 percent.'],
    ['an index', 'The stock rose 2.2 percent in Paris.', 'The index fell 2.2 percent.'],
    ['a share of sales', 'Revenue rose 5.1 percent.', 'Costs fell to 5.1 percent of sales.'],
  ])('%s', (_, a, b) => {
    expect(words(a, b)).toEqual([]);
    expect(words(b, a)).toEqual([]);
  });

  test('a long sentence is quoted around its figure', () => {
    const long = `${'It went on and on. '.repeat(2)}In Chilanda, ${'the worst-hit town of the valley, '.repeat(12)}30 kilometres downstream, ${'nobody knew, '.repeat(20)}he said.`;
    const [found] = meanings(
      read({ id: 'a', text: long }, lexicon),
      read({ id: 'b', text: 'In Chilanda, the worst-hit town of the valley, 30 kilometres upstream, nobody knew.' }, lexicon),
      lexicon,
    );
    expect(found).toBeDefined();
    expect((found?.own.end ?? 0) - (found?.own.start ?? 0)).toBeLessThanOrEqual(300);
    expect(long.slice(found?.own.start, found?.own.end)).toContain('30 kilometres downstream');
  });
});
