import { describe, expect, test } from 'vitest';
import { ISSUES } from '../../../src/engine/lexicon/issues.ts';

describe('the questions that news raises', () => {
  test.each(ISSUES.map((one) => [one.topic, one] as const))('%s', (_, { topic, so, not }) => {
    const [things, yes, no] = [topic.split(/,? /), so.split(' '), not.split(' ')];
    for (const list of [things, yes, no]) expect(new Set(list).size).toBe(list.length);
    // a word that says both says nothing
    expect(yes.filter((word) => no.includes(word))).toEqual([]);
    for (const word of [...things, ...yes, ...no]) expect(word).toMatch(/^(?:\*|=?[a-z-]+(?:_[a-z-]+)*)$/);
  });
});
