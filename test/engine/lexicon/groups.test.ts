import { expect, test } from 'vitest';
import { GROUPS, groupsOf, relateGroups } from '../../../src/engine/lexicon/groups.ts';

test.each([
  ['soldier', 'troop', 'same'],
  ['force government', 'soldier', 'same'],
  ['force regime', 'personnel military', 'same'],
  ['fighter rebel', 'insurgent', 'same'],
  ['officer police', 'policeman', 'same'],
  ['officer army', 'soldier', 'same'],
  ['home', 'house', 'same'],
  ['pupil', 'child', 'part'],
  ['child', 'people', 'part'],
  ['school', 'building', 'part'],
  ['soldier', 'fighter', 'part'],
  ['fighter', 'soldier', 'part'],
  ['fighter rebel', 'soldier', 'exclude'],
  ['civilian', 'soldier', 'exclude'],
  ['officer army', 'officer police', 'exclude'],
  ['woman', 'child', 'exclude'],
  ['boy', 'girl', 'exclude'],
  ['passenger', 'crew', 'exclude'],
  ['home', 'school', 'exclude'],
  ['home', 'people', 'exclude'],
  ['tent', 'blanket', 'exclude'],
  ['woman', 'civilian', 'unknown'],
  ['qwertz', 'soldier', 'unknown'],
  ['', 'soldier', 'unknown'],
])('%s against %s: %s', (a, b, relation) => {
  const [x, y] = [a.split(' '), b.split(' ')];
  expect(relateGroups(x, y)).toBe(relation);
  expect(relateGroups(y, x)).toBe(relation);
});

test('a modifier that is a thing does not change whom the noun counts', () => {
  expect(groupsOf('child', ['school'])).toEqual(groupsOf('child'));
  expect(groupsOf('worker', ['school'])).toEqual(['workers']);
});

test('every larger group is a row above, every reason is given', () => {
  const seen = new Set<string>();
  for (const { name, within, reason, words } of GROUPS) {
    if (within !== undefined) expect(seen).toContain(within);
    expect(seen).not.toContain(name);
    expect(reason).not.toBe('');
    expect(words).toMatch(/^[a-z-]+(?: [a-z-]+)*$/);
    seen.add(name);
  }
});
