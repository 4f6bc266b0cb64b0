import { describe, expect, test } from 'vitest';
import { explainText, extractText, findingsText } from '../../src/cli/format.ts';
import type { CrossCheck } from '../../src/model.ts';

const place = (report: string, text: string) => ({ report, start: 0, end: text.length, text });
const CHECK: CrossCheck = {
  article: { id: 'a', title: 'Ferry fire hurts nine' },
  matches: [
    { report: 'b', score: 0.9, reasons: [], origin: 2 },
    { report: 'c', score: 0.8, reasons: [], origin: 2 },
  ],
  findings: [
    {
      kind: 'number',
      relation: 'conflict',
      about: 'people injured',
      reasons: ['another source'],
      sides: [
        { value: 'nine', spans: [place('a', 'nine')], source: ['coast guard'] },
        { value: '14', spans: [place('b', '14'), place('c', '14')] },
      ],
    },
  ],
  agreements: [{ about: 'crew', spans: [place('a', '22'), place('b', '22')] }],
  omissions: [
    { report: 'b', about: '', span: place('b', 'The captain was held.'), origins: 2 },
    { report: 'a', about: '', span: place('a', 'The line was closed.'), origins: 1 },
  ],
  copies: [],
  citations: [
    { report: 'b', about: 'crew', span: place('a', '22'), instead: place('b', '24') },
    { report: 'b', about: 'rafts', span: place('a', '6') },
  ],
};

describe('findings for people', () => {
  const text = findingsText(CHECK, [
    { id: 'b', text: '', outlet: 'Harbour Mail' },
    { id: 'c', text: '', digest: true },
  ]);

  test.each([
    'Ferry fire hurts nine',
    '2 reports of this event, 1 origin; 1 difference',
    '[number, conflict] people injured',
    '  nine, says coast guard  (this article)',
    '  14  (Harbour Mail; digest of the report by c, outlet unknown)',
    '  why: another source',
    '  crew: 22',
    '[citation] crew',
    '  Harbour Mail, which the article cites for it, gives 24',
    '  Harbour Mail, which the article cites for it, does not give it',
    'Only in other reports:',
    '  The captain was held.  (Harbour Mail; 2 origins)',
    'Only in this article:',
    '  The line was closed.',
  ])('%s', (line) => {
    expect(text.split('\n')).toContain(line);
  });
});

test('a page without an article is told in a line', () => {
  expect(extractText({ problem: { code: 'empty' } })).toBe('No article was found on this page (empty).\n');
});

test('an explanation is a line a pair', () => {
  const line = explainText([
    { a: place('a', 'nine'), b: place('b', '14'), same: 0.914, verdict: 'differ', reason: 'context +2.0' },
  ]);
  expect(line).toBe('differ   0.91  a «nine» ~ b «14»  context +2.0\n');
});
