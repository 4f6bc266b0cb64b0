import { expect, test } from 'vitest';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const found = (a: string, b: string): number => {
  const read = (id: string, text: string) => engine.read({ id, text: `A fire burned in Oldmere on Monday.\n\n${text}` });
  return engine
    .crossCheck(read('a', a), [read('b', b)], { assumeSameEvent: true })
    .findings.filter(({ kind }) => kind === 'claim').length;
};

test.each([
  ['The observers were refused entry at the gate.', 'The observers were allowed in at the gate a day later.', 0],
  ['The observers were refused entry at the gate.', 'The observers were allowed in at the gate.', 1],
  ['No civilian was killed in the fire.', 'It was the worst since April 2016, when two civilians were killed in the fire.', 0],
  ['It is not known what killed Jonas Lund.', 'Jonas Lund died on Tuesday.', 0],
  ['The cause is open. Nor is it clear what killed Jonas Lund.', 'Jonas Lund died on Tuesday.', 0],
  ['The mayor had not been told of any warning.', 'The mayor’s account of the warnings is contradicted by letters.', 0],
  ['No one was hurt.', 'The yard was fined in 2019 for a leak in the previous year, when two clerks were hurt.', 0],
  ['No one was hurt.', 'Two clerks were hurt.', 1],
  ['Two clerks were hurt.', 'In 2011 a fire at another yard drove 200 families out; no one was hurt.', 0],
  ['Two clerks were killed.', 'Last year 40 clerks were caught up in fires. None was killed.', 0],
  ['No fires burned during the fair.', 'Since the fires of last year the fair has been guarded.', 0],
  ['No civilian was killed in the fire.', 'One civilian was killed in the fire.', 1],
  ['There were no sprinklers above the fifth floor.', 'The house has sprinklers only up to the fifth floor.', 0],
  ['There were no sprinklers on the fifth floor.', 'There were sprinklers on the fifth floor.', 1],
])('%s – %s: %d', (a, b, count) => {
  expect(found(a, b)).toBe(count);
  expect(found(b, a)).toBe(count);
});
