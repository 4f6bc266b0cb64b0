import { expect, test } from 'vitest';
import { AS_GIVEN, arranged } from '../../src/panel/arrange.ts';
import { csv, json, markdown, page } from '../../src/panel/forms.ts';
import { otherFindings } from '../../src/panel/rows.ts';
import { fileName, type Taken, taken, takenHead } from '../../src/panel/taking.ts';
import { MANY, VIEW } from './fixture.ts';

const HEAD = { title: 'A <b>title</b>', words: 'Echo, today', url: 'https://a.example/(1)' };
const HOSTILE: Taken = {
  about: '<script>alert(1)</script>',
  relation: 'differs',
  reasons: ['*another* source'],
  sides: [
    {
      value: '=1+1',
      source: '',
      quotes: [
        {
          report: 'a',
          words: 'Echo "quoted"',
          outlet: 'Echo, "the"',
          published: 'today',
          digest: false,
          own: false,
          sentence: '</blockquote><img src=x onerror=alert(1)> [a](javascript:b)',
          url: 'https://a.example/"><script>',
        },
      ],
    },
  ],
  judgement: { note: '<i>mine</i>' },
};

test('a page holds no markup but its own', () => {
  const markup = page([HOSTILE], HEAD);
  expect(markup).not.toMatch(/<script|<img|<i>|<b>title|"><s(?!tyle)/);
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(markup).toContain("default-src 'none'");
});

test('Markdown quotes, links, and escapes what would be markup', () => {
  const words = markdown([HOSTILE], HEAD);
  expect(words).toContain('[A \\<b\\>title\\</b\\>](https://a.example/%281%29)');
  expect(words).toContain('\\[a\\](javascript:b)');
  expect(words).toContain('“\\</blockquote\\>');
});

test('a cell that a spreadsheet would reckon with is words', () => {
  const [, row] = csv([HOSTILE]).split('\r\n');
  expect(row).toContain(",'=1+1,");
  expect(row).toContain('"Echo, ""the"""');
});

test('JSON holds all sentences, and comes back as it was', () => {
  const findings = otherFindings(VIEW).map((row) => taken(row, { verdict: 'useful' }, VIEW.check.article));
  const read = JSON.parse(json(findings, takenHead(VIEW)));
  expect(read.findings).toEqual(JSON.parse(JSON.stringify(findings)));
  expect(read.article.title).toBe('Landslide kills 14 above Orvane');
});

test('a digest has no quotation marks and leads to its report alone; a report leads to the sentence', () => {
  const findings = otherFindings(VIEW).map((row) => taken(row, {}, VIEW.check.article));
  const quotes = findings.flatMap(({ sides }) => sides.flatMap((side) => side.quotes));
  expect(quotes.find(({ report }) => report === 'valley')?.url).toBe('https://valley.example/slide');
  expect(quotes.find(({ report }) => report === 'agency')?.url).toMatch(/^https:\/\/agency\.example\/1#:~:text=Fourteen/);
  expect(quotes.find(({ report }) => report === 'copy')?.url).toBe(undefined); // a script is no address
  expect(markdown(findings, takenHead(VIEW))).not.toContain('“Rescuers');
});

test('a file is named by the headline', () => {
  expect(fileName({ title: 'Landslide: 14 dead / “more”', words: '' }, 'csv')).toBe('crossread-landslide-14-dead-more.csv');
});

const ROWS = otherFindings(MANY);
test.each([
  ['as given', AS_GIVEN, ROWS.length],
  ['one kind', { ...AS_GIVEN, kind: 'name' as const }, 1],
  ['one report', { ...AS_GIVEN, report: 'parts' }, 2],
  ['both', { ...AS_GIVEN, kind: 'name' as const, report: 'parts' }, 0],
])('chosen: %s', (_, arrangement, count) => expect(arranged(ROWS, arrangement)).toHaveLength(count));

test('in the order of the article', () => {
  const starts = arranged(ROWS, { ...AS_GIVEN, order: 'place' }).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(ROWS.map(({ start }) => start)).not.toEqual(starts);
});
