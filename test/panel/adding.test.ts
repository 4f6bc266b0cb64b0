import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { CheckView, Finding } from '../../src/model.ts';
import { adding } from '../../src/panel/adding.ts';

const TEXTS: Record<string, string> = {
  own: 'The mayor spoke of 40 injured: 25 adults and 15 children.',
  post: 'About 30 were injured. The Post lists 18 adults, and 12 children.',
  echo: 'About 30 were injured, 180 houses lost and 1,218 animals.',
};

const span = (report: string, text: string) => ({ report, text, start: 0, end: text.length });
const FINDING: Finding = {
  kind: 'number',
  relation: 'conflict',
  about: 'people injured',
  reasons: [],
  sides: [
    { value: '40', spans: [span('own', '40')] },
    { value: 'about 30', spans: [span('echo', 'About 30'), span('post', 'About 30')] },
  ],
};
const VIEW = {
  check: { article: { id: 'own' } },
  reports: { own: { outlet: 'Courier' }, post: { outlet: 'Post' }, echo: { outlet: 'Echo' } },
  sentences: Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, [{ start: 0, end: text.length, text }]])),
} as unknown as CheckView;

test.each<[string, string, string[], string | undefined]>([
  ['the article', '40', ['25', '15'], 'this article'],
  ['the one of two reports whose text has them', 'about 30', ['18', '12'], 'Post'],
  ['not one that gives another value', 'about 30', ['25', '15'], undefined],
  ['no text has all of them', 'about 30', ['18', '11'], undefined],
  ['no part of a larger number', 'about 30', ['18', '218'], undefined],
  ['nobody gives the value', '50', ['25', '15'], undefined],
])('whose parts: %s', (_, value, parts, expected) => expect(adding(VIEW, FINDING)(value, parts)).toBe(expected));
