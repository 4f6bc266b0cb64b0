import { describe, expect, test } from 'vitest';
import { patternOf, typedAddress } from '../../../src/library/feeds/hosts.ts';
import { STARTERS } from '../../../src/library/feeds/starters.ts';

describe('the feeds to begin with', () => {
  test.each(STARTERS.map(({ name, url }) => [name, url]))(
    '%s: %s is an address of its own that a reader could type',
    (_, url) => {
      expect(new URL(url).protocol).toBe('https:');
      expect(typedAddress(url)).toBe(url);
      expect(patternOf(url)).toBe(`https://${new URL(url).hostname}/*`);
    },
  );

  test('no feed and no name is offered twice', () => {
    for (const key of ['url', 'name'] as const) {
      const values = STARTERS.map((starter) => starter[key]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('every region has a few, none a long list', () => {
    const regions = [...new Set(STARTERS.map(({ region }) => region))];
    expect(regions).toHaveLength(7);
    for (const region of regions) expect(STARTERS.filter((one) => one.region === region).length).toBeLessThanOrEqual(6);
  });
});
