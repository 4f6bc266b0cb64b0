import { expect, test } from 'vitest';
import { claimOf } from './reading.ts';

test.each([
  ['The governor said 12 people died.', '12', ['governor']],
  ['Twelve people died, according to the harbour office.', 'Twelve', ['harbour office']],
  ['"We lost 12 crates," said Petra Lund.', '12', ['Petra Lund']],
  ['The governor spoke at noon. He said 12 people died.', '12', []],
  ['Twelve people confirmed dead after the storm.', 'Twelve', []],
  ['With 12 workers reported missing, the search goes on.', '12', []],
  ['The storm killed 12 people.', '12', []],
])('%s: %s is said by %j', (text, figure, source) => expect(claimOf(text, figure).source).toEqual(source));
