import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const read = (id: string, text: string, published: string) => engine.read({ id, text, published });

// Two reports with the days on which they appeared, and how their figures stand.
test.each([
  ['Police said 12 people were killed.', '2024-05-14', 'Police said 14 people were killed.', '2024-05-14', 'revised'],
  ['Police said 12 people were killed.', '2024-05-14', 'Medics said 14 people were killed.', '2024-05-14', 'conflict'],
  ['The blast killed 12 people.', '2024-05-14', 'The blast killed 14 people.', '2024-05-15', 'revised'],
  ['The blast killed 12 people.', '2024-05-14', 'The blast killed 14 people.', '2024-05-14', 'conflict'],
  ['The toll rose to 14 people killed from 12.', '2024-05-14', 'The blast killed 12 people.', '2024-05-14', 'revised'],
  ['The blast killed 12 people.', '2024-05-14', 'The blast killed at least 11 people.', '2024-05-14', undefined],
  ['The blast killed nearly 100 people.', '2024-05-14', 'The blast killed 97 people.', '2024-05-14', undefined],
  ['The blast killed 12 people.', '2024-05-14', 'The blast injured 14 people.', '2024-05-14', undefined],
])('%s (%s) – %s (%s): %s', (a, dayA, b, dayB, relation) => {
  const { findings } = engine.crossCheck(read('a', a, dayA), [read('b', b, dayB)], { assumeSameEvent: true });
  expect(findings.filter((f) => f.kind === 'number').map((f) => f.relation)).toEqual(relation === undefined ? [] : [relation]);
});
