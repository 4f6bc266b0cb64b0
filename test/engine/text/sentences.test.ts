import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/engine/text/sentences.ts';
import { fc } from '../../seeded.ts';

const split = (text: string, titleLength = 0): string[] =>
  sentences(text, titleLength).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Two died. Three fled.', 2],
    ['“Go!” he said. They went.', 2],
    ['It rose 3%. Shares fell.', 2],
    ['They left at 4 p.m. The road was shut.', 2],
    ['It happened in the U.S. The army came.', 2],
    ['First line\nSecond line', 2],
    ['Was it so? It was.', 2],
    ['He left with his father.Police said so.', 2],
  ])('parts %s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it.each([
    'Gov. Carl Staley ordered it.',
    'Sgt. Paul Dietz was there.',
    'Dr. Abenov and Mrs. Omarova spoke.',
    'It was on Nov. 27 in the morning.',
    'Boarding School No. 3 fell.',
    'They left at 4 p.m. on Friday.',
    'The U.S. army came.',
    'It fell 2.5 percent.',
    'Jonas W. told them so.',
    'Acme Inc. said so.',
    'At 6:20 p.m. Thursday, two boats left.',
    'It left at 6 a.m. Oct. 3 with two men.',
    'He wrote to Example.Com about it.',
  ])('keeps together: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('knows headline and paragraphs', () => {
    const title = 'Quake kills 21';
    const list = sentences(`${title}\n\nIt struck. They ran.\nLater.`, title.length);
    expect(list.map((sentence) => [sentence.paragraph, sentence.title])).toEqual([
      [0, true],
      [1, false],
      [1, false],
      [2, false],
    ]);
  });

  it('never overlap, never begin or end in white space, and lose nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        let end = 0;
        for (const sentence of sentences(text)) {
          const inside = text.slice(sentence.start, sentence.end);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(inside).toBe(inside.trim());
          expect(text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
