import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

// The figures of the article's side of every number finding against one other report.
function own(title: string, body: string, other: string): string[][] {
  const text = `${title}\n${body}`;
  const article = engine.read({ id: 'a', title, text, published: '2024-05-14' });
  const report = engine.read({ id: 'b', text: other, published: '2024-05-14' });
  const { findings } = engine.crossCheck(article, [report], { assumeSameEvent: true });
  return findings
    .filter(({ kind }) => kind === 'number')
    .map(({ sides }) => (sides[0]?.spans ?? []).map(({ start, end }) => text.slice(start, end)));
}

test.each([
  [
    'what headline and body say of one figure is one finding, the body first',
    'Blast kills more than 130 in Oldmere',
    'A blast killed 132 people in Oldmere on Monday.',
    'A blast killed nearly 100 people in Oldmere on Monday.',
    [['132', 'more than 130']],
  ],
  [
    'two figures stay two findings',
    'Blast kills 132 in Oldmere',
    'The blast on Monday injured 240 people.',
    'A blast killed 98 people in Oldmere on Monday and injured 310.',
    [['132'], ['240']],
  ],
])('%s', (_, title, body, other, figures) => expect(own(title, body, other)).toEqual(figures));
