import { expect, test } from 'vitest';
import { otherPerson } from '../../../../src/engine/compare/gate/persons.ts';
import { statementOf } from '../statement-of.ts';

const other = (a: string, b: string): boolean => otherPerson(statementOf(a, 'age'), statementOf(b, 'age'));

test.each([
  ['a girl and her brother', 'A 10-year-old girl was hurt.', 'Her 11-year-old brother was in bed.'],
  ['a boy and a woman', 'A 6-year-old boy was hurt.', 'The woman, 34, was hurt.'],
  ['accused and victim', 'The 19-year-old man charged in the shooting wept.', 'Police: 17-year-old fatally shot in a flat.'],
  ['victim and accused', 'A 16-year-old was killed in the flat.', 'Police have charged a 20-year-old with murder.'],
  ['several', 'The party is led by people in their 80s.', 'The leader is a 70-year-old.'],
  ['several again', 'A crowd of 17-year-olds ran.', 'A 15-year-old ran.'],
  ['a limit', 'Workers who are 58 and older keep theirs.', 'They retire at the age of 66.'],
  ['once', 'The then 15-year-old was there.', 'The 16-year-old stands trial.'],
])('of two: %s: %s – %s', (_, a, b) => {
  expect(other(a, b)).toBe(true);
  expect(other(b, a)).toBe(true);
});

test.each([
  ['two boys', 'A five-year-old boy fell into a well.', 'The six-year-old boy fell on Sunday.'],
  ['a daughter', 'He shot his 5-year-old daughter.', 'They found a 3-year-old girl.'],
  ['named', 'Claire Lund, 34, was killed.', 'Claire Lund, 36, is charged with arson.'],
  ['victims', 'A 19-year-old man was fatally shot.', 'The 17-year-old died in hospital.'],
  ['the accused', 'A 29-year-old was arrested.', 'Police charged a 26-year-old with murder.'],
  ['who shot', 'A 13-year-old boy shot his brother.', 'The 12-year-old boy was charged.'],
  ['a decade', 'A man in his 50s fell.', 'The 62-year-old man fell.'],
  ['a hedge', 'A man aged about 30 fell.', 'The 40-year-old fell.'],
])('may be one: %s: %s – %s', (_, a, b) => {
  expect(other(a, b)).toBe(false);
  expect(other(b, a)).toBe(false);
});
