import { expect, test } from 'vitest';
import { statements, storyYears } from '../../../../src/engine/compare/statement/statement.ts';
import type { FullReading } from '../../../../src/engine/cross-check.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();

// A text, its day (empty: unknown), a figure, and whether it is told of the report's own event or of another.
test.each([
  ['A quake injured five people on Sunday.', '2024-11-20', 'five', 'event'],
  ['A quake injured five people in September.', '2024-11-20', 'five', 'background'],
  ['A quake injured five people in November.', '2024-11-20', 'five', 'event'],
  ['A quake injured five people in September.', '2024-07-20', 'five', 'background'],
  ['A quake injured five people in September.', '', 'five', 'background'],
  ['The plant made 40 cars in September.', '', '40', 'event'],
  ['The road has killed 40 people since September.', '2024-11-20', '40', 'event'],
  ['The road killed 40 people in September.', '2024-11-20', '40', 'background'],
  ['In February 2005 a storm killed 31 people in Tovar. It injured 612.', '2024-11-20', '612', 'background'],
  ['In February 2005 a storm killed 31 people in Tovar. That storm injured 612.', '2024-11-20', '612', 'background'],
  ['In February 2005 a storm killed 31 people in Tovar. This time 612 were injured.', '2024-11-20', '612', 'event'],
  ['In February 2005 a storm killed 31 people in Tovar. Police said 612 were injured.', '2024-11-20', '612', 'event'],
  [
    'She said that in March a blast at the old works by the river in the north of Aven killed 12 people and hurt 31.',
    '2024-11-20',
    '31',
    'background',
  ],
  ['A blast killed 12 people and hurt 31.', '2024-11-20', '31', 'event'],
  ['Some still speak of 1968, when the mine was flooded. It killed four.', '2024-11-20', 'four', 'background'],
  ['Some still speak of 1968, when the mine was flooded. None was killed.', '2024-11-20', 'None', 'background'],
  ['The mill was built in 1987. It killed four when it burned.', '2024-11-20', 'four', 'event'],
  ['A storm killed 31 people in Tovar on Sunday. It injured 612.', '2024-11-20', '612', 'event'],
])('%s (%s): %s is of the %s', (text, published, figure, frame) => {
  const reading = engine.read({ id: 'a', text, ...(published !== '' && { published }) }) as FullReading;
  const found = statements(reading, storyYears(reading)).find(({ quantity }) => quantity.span.text.includes(figure));
  expect(found?.claim.frame).toBe(frame);
});
