import { describe, expect, test } from 'vitest';
import type { Citation, Report } from '../../../../src/model.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
// Long enough to be a whole report.
const REST = ' The crews worked by torchlight. The road along the bay stayed closed, and the ferries lay in port.'.repeat(7);
const cited = (text: string, more: Partial<Report> = {}): Report => ({ id: 'r', outlet: 'Meridian', text: text + REST, ...more });
const citations = (article: string, ...reports: Report[]): Citation[] =>
  engine.crossCheck({ id: 'a', text: article, published: '2024-05-14' }, reports, { assumeSameEvent: true }).citations ?? [];

const CLAIM = 'Nineteen people were killed in the landslide, Meridian reported.';

describe('the cited report does not give the figure', () => {
  test('it gives another one', () => {
    const [found] = citations(CLAIM, cited('Twelve people were killed in the landslide.'));
    expect([found?.report, found?.span.text, found?.instead?.text]).toEqual(['r', 'Nineteen', 'Twelve']);
  });
  test('it gives none', () => {
    const [found, ...more] = citations(CLAIM, cited('A landslide came down above the bay.'));
    expect(more).toEqual([]);
    expect([found?.report, found?.span.text, found?.instead]).toEqual(['r', 'Nineteen', undefined]);
  });
  test('cited under its acronym', () => {
    const report = cited('Twelve people were killed in the landslide.', { outlet: 'Meridian News Agency (MNA)' });
    expect(citations('Nineteen people were killed in the landslide, MNA reported.', report)).toHaveLength(1);
  });
});

describe('nothing to tell', () => {
  const GIVES = cited('Nineteen people were killed in the landslide.');
  const LACKS = cited('A landslide came down above the bay.');
  test.each<[string, string, Report[]]>([
    ['it gives the figure', CLAIM, [GIVES]],
    [
      'it gives a figure that agrees',
      'At least 19 people were killed, Meridian reported.',
      [cited('About 20 people were killed.')],
    ],
    ['another of its reports gives it', CLAIM, [LACKS, { ...GIVES, id: 's' }]],
    ['somebody else is cited', 'Nineteen people were killed in the landslide, the police reported.', [LACKS]],
    ['it came out later', CLAIM, [{ ...LACKS, published: '2024-05-16' }]],
    ['a digest leaves much out', CLAIM, [{ ...LACKS, digest: true }]],
    ['only its beginning is at hand', CLAIM, [{ ...LACKS, text: 'A landslide came down above the bay.' }]],
    ['another outlet', CLAIM, [{ ...LACKS, outlet: 'The Post' }]],
  ])('%s', (_, article, reports) => expect(citations(article, ...reports)).toEqual([]));
});
