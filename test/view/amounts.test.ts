import { expect, test } from 'vitest';
import type { Dimension } from '../../src/model.ts';
import { amountWords } from '../../src/view/amounts.ts';

test.each<[Dimension, string, number, string]>([
  ['count', '', 1234, '1,234'],
  ['money', 'USD', 2_500_000, '$2.5M'],
  ['money', 'crown', 40, '40 crown'],
  ['percent', 'percent', 2.5, '2.5%'],
  ['fraction', '', 0.2, '20%'],
  ['length', 'km', 1500, '1.5 km'],
  ['length', 'm', 30, '30 m'],
  ['area', 'ha', 210_000_000, '21,000 ha'],
  ['area', 'km2', 210_000_000, '210 km²'],
  ['mass', 't', 44_000, '44 t'],
  ['duration', 'hour', 7200, '2 hr'],
  ['clock', '', 380, '06:20'],
  ['date', 'day', 0, '1 January 1970'],
  ['magnitude', '', 6.4, '6.4'],
])('%s, %s: %d is "%s"', (dimension, unit, amount, words) => {
  expect(amountWords({ dimension, unit }, amount).replaceAll('\u00a0', ' ')).toMatch(
    dimension === 'money' && unit === 'USD' ? /^(?:US)?\$2\.5\s?M$/i : new RegExp(`^${words.replace(/[.$]/g, '\\$&')}s?$`),
  );
});
