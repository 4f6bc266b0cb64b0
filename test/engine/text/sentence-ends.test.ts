import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../src/engine/text/sentence-ends.ts';
import { fc } from '../../seeded.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmented = (line: string): number[] => Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length);

describe('sentenceEnds', () => {
  it.each([
    ['Two died. Three fled.', [10, 21]],
    ['“Go!” he said. “Now.” They went.', [6, 15, 22, 32]],
    ['It rose 3.5 percent, to 4.1 p.m. on Friday', [42]],
    ['What? ¿Qué? No.', [6, 12, 15]],
    ['One; two', [8]],
  ])('ends %s', (line, ends) => {
    expect(sentenceEnds(line)).toEqual(ends);
  });

  it('are those of Intl.Segmenter', () => {
    const part = fc.constantFrom(
      ...'. ? ! .. " ” “ \' ’ ) ( [ , - – … ; : % $ A b Cd ef é É 3 12 U.S. a.m.'.split(' '),
      ' ',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        expect(sentenceEnds(parts.join(''))).toEqual(segmented(parts.join('')));
      }),
      { numRuns: 2000 },
    );
  });
});
