import { expect, test } from 'vitest';
import { isWhereItBegan } from '../../../../src/engine/compare/gate/floors.ts';
import { statementOf } from '../statement-of.ts';

test.each([
  ['The fire broke out on the sixth floor of the mill.', true],
  ['Lund said the fire had started on the second floor.', true],
  ['The stairs end on the second floor.', false],
  ['It broke out during the second round.', false],
])('%s: %s', (text, began) => expect(isWhereItBegan(statementOf(text, 'rank'))).toBe(began));
