import { describe, expect, it } from 'vitest';
import { quantities } from '../../../src/engine/quantity/quantities.ts';
import { relate } from '../../../src/engine/quantity/relate.ts';
import { sentences } from '../../../src/engine/text/sentences.ts';
import { fc } from '../../seeded.ts';
import { PUBLISHED } from './read.ts';

const word = fc.constantFrom(
  ...'at least nearly about more than fewer up to some between and from or a an the of one two three ten twenty hundred thousand million dozen half third quarter 3 12 40 97 100 1,200 2.5 4:17 16:00 0117 2019 14 May May Monday on in by after people killed soldiers km miles hours years years-old percent per cent point $ € euros crowns GMT a.m. p.m. ( ) , . - – – 5-2 votes voted no not none both another child was old aged % °C -2C № No. Flight Street bn m k th st s ½ twice times every shortly noon past minutes old. year-old'.split(
    ' ',
  ),
);
const passage = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '));
const anything = fc.oneof(passage, fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('quantities of any text', () => {
  it('slice back, lie in their sentence and never overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const list = sentences(text);
        let end = 0;
        for (const { span, sentence, number } of quantities(text, list, { published: PUBLISHED })) {
          const home = list[sentence];
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(Math.max(end, home?.start ?? Number.NaN));
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(home?.end ?? Number.NaN);
          if (number !== undefined) expect(span.start <= number.start && number.end <= span.end).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('are ordered intervals of finite numbers that survive JSON', () => {
    fc.assert(
      fc.property(passage, (text) => {
        for (const quantity of quantities(text, sentences(text), { published: PUBLISHED })) {
          expect(Number.isFinite(quantity.value)).toBe(true);
          if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThanOrEqual(quantity.high);
          expect(JSON.parse(JSON.stringify(quantity))).toEqual(quantity);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('do not depend on the order in which the sentences are given', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 2, maxLength: 5 }), (lines) => {
        const text = lines.join('\n');
        const list = sentences(text);
        const spans = (order: typeof list) =>
          quantities(text, order, { published: PUBLISHED }).map(({ span, dimension, value }) => [
            span.start,
            span.text,
            dimension,
            value,
          ]);
        expect(spans([...list].reverse())).toEqual(spans(list));
      }),
      { numRuns: 200 },
    );
  });

  it('relate to themselves, and mirror one another', () => {
    fc.assert(
      fc.property(passage, passage, (left, right) => {
        const a = quantities(left, sentences(left), { published: PUBLISHED });
        const b = quantities(right, sentences(right), { published: PUBLISHED });
        for (const one of a) {
          expect(relate(one, one)).toBe('agree');
          for (const other of b) expect(relate(one, other)).toBe(relate(other, one));
        }
      }),
      { numRuns: 400 },
    );
  });
});
