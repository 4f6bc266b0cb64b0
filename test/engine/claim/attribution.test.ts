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
  ['Lund, 46, made it known on Friday, stating that 12 people died.', '12', ['Lund']],
  ['That is far from the 93 claimed by the council.', '93', ['council']],
  ['Police put the crowd at 30,000.', '30,000', ['Police']],
  ['The harbour office, which watches the coast, put the number of men drowned that day at 132.', '132', ['harbour office']],
  ['A brake recall widens to 12 models.', '12', []],
  ['Residents recall 12 shots.', '12', ['Residents']],
  ['A cook put 40 plates on the table.', '40', []],
  ['The toll was put at 21.', '21', []],
  ['The Harbour Watch counts the dead. It said 9 died on Monday. By its own count, 12 died.', '12', []],
  ['The Harbour Watch said the storm was over. By its count, 12 people died.', '12', ['Harbour Watch']],
  ['The Harbour Watch said the storm was over.\nBy its side, 12 people died.', '12', []],
])('%s: %s is said by %j', (text, figure, source) => expect(claimOf(text, figure).source).toEqual(source));
