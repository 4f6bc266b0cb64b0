import { expect, test } from 'vitest';
import { areLeftThere, isTaken } from '../../../../src/engine/compare/gate/patients.ts';
import type { Statement } from '../../../../src/engine/compare/statement/statement.ts';
import { statementOf } from '../statement-of.ts';

const count = (text: string): Statement => statementOf(text, 'count');

test.each([
  ['Nine people remain in hospital.', '31 people were treated in hospital.', true],
  ['Nine people were still in hospital.', '31 people were taken to hospital.', true],
  ['Nine people were in hospital.', '31 people were taken to hospital.', false],
  ['Nine people remain in hospital.', '31 people are still being treated in hospital.', false],
  ['Nine people remain in hospital.', '31 people are in hospital.', false],
])('those who are left: %s – %s: %s', (a, b, left) => expect(areLeftThere(count(a), count(b))).toBe(left));

test.each([
  ['Nine people were taken to hospital.', '31 people were injured.', true],
  ['Nine people were treated in hospital.', 'Seven people were injured.', false],
])('those who were taken: %s – %s: %s', (a, b, taken) => expect(isTaken(count(a), count(b))).toBe(taken));
