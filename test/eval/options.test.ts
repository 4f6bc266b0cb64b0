import { expect, test } from 'vitest';
import type { Remark } from '../../src/measure/score.ts';
import { listed, type Options, PARTS, parseOptions } from './options.ts';

const plain: Options = { accept: false, heldOut: false, verbose: false, parts: PARTS };

test.each<[string, Partial<Options>]>([
  ['', {}],
  ['--accept', { accept: true }],
  ['--verbose', { verbose: true }],
  ['--verbose --held-out', { verbose: true, heldOut: true }],
  ['--verbose belmaz-quake', { verbose: true, only: 'belmaz-quake', parts: ['cases'] }],
  ['--case belmaz-quake', { only: 'belmaz-quake', parts: ['cases'] }],
  ['--only matching,pairs', { parts: ['matching', 'pairs'] }],
])('options: %s', (line, changed) => expect(parseOptions(line.split(' ').filter(Boolean))).toEqual({ ...plain, ...changed }));

test.each(['--nothing', 'belmaz-quake', '--case', '--case --verbose', '--only', '--only poetry', '--accept --case belmaz-quake'])(
  'refused: %s',
  (line) => {
    expect(() => parseOptions(line.split(' '))).toThrow();
  },
);

test.each<[string, string[]]>([
  ['', []],
  ['--verbose', ['belmaz-quake']],
  ['--verbose --held-out', ['belmaz-quake', 'cyclone-irsa']],
  ['--verbose cyclone-irsa', ['belmaz-quake']],
])('what "%s" lists', (line, names) => {
  const remarks = ['belmaz-quake', 'cyclone-irsa'].map(
    (name): Remark => ({ what: 'wrong', case: name, article: '1', kind: 'number', about: '', sides: '' }),
  );
  expect(listed(remarks, parseOptions(line.split(' ').filter(Boolean))).map((remark) => remark.case)).toEqual(names);
});
