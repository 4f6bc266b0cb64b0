import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/engine/text/tokens.ts';
import { fc } from '../../seeded.ts';

const words = (text: string): string[] => tokens(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['1,200 homes', ['1,200', 'homes']],
    ['at 4:17 a.m.', ['at', '4:17', 'a.m.']],
    ['a 3-1 win', ['a', '3', '-', '1', 'win']],
    ['10–15 people', ['10', '–', '15', 'people']],
    ['€12.5m', ['€', '12.5', 'm']],
    ['the 46th', ['the', '46', 'th']],
    ['2,5 %', ['2,5', '%']],
    ["Hay'at Tahrir", ["Hay'at", 'Tahrir']],
    ['the U.S. army', ['the', 'U.S.', 'army']],
    ['don’t', ['don’t']],
    ['well-known', ['well', '-', 'known']],
    ['21.', ['21', '.']],
    ['3½ years', ['3½', 'years']],
    ['M41', ['M', '41']],
    ['−2 °C', ['−', '2', '°', 'C']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('makes apostrophes and dashes plain in the lower-case form', () => {
    expect(tokens('Don’t – 3').map((token) => token.lower)).toEqual(["don't", '-', '3']);
    expect(tokens('Don’t 3 –').map((token) => token.kind)).toEqual(['word', 'number', 'mark']);
  });

  it('slice back, in order, and leave out white space alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(20), (text, from) => {
        let end = Math.min(from, text.length);
        for (const token of tokens(text, end)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/u);
          end = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
