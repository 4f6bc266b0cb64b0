import { expect, test, vi } from 'vitest';
import { compileCorpus, packCorpus } from '../../src/corpus/compile.ts';
import { corpusReadings, corpusReports, digestEvent, digestSource, openCorpus } from '../../src/corpus/load.ts';
import type { Article, Reading } from '../../src/model.ts';
import { eventFiles } from './events.ts';

const read = (article: Article): Reading => ({
  version: 7,
  report: { ...article },
  sentences: [],
  quantities: [],
  names: [],
  rare: ['x'],
});
const file = (id: string, digest = ['It sank.']) => ({
  path: `${id}.json`,
  text: JSON.stringify({ id, digest, about: { source: `Told by ${id}.` } }),
});

test('each digest is read once, and its reading keeps the mark of a digest', () => {
  const reader = vi.fn(read);
  const corpus = compileCorpus([file('ferry/times'), file('ferry/herald')], reader);
  expect(reader).toHaveBeenCalledTimes(2);
  expect(corpusReadings(corpus).map(({ report, version, rare }) => [report.id, report.digest, version, rare])).toEqual([
    ['ferry/herald', true, 7, ['x']],
    ['ferry/times', true, 7, ['x']],
  ]);
});

test('the order of the files changes nothing', () => {
  const files = eventFiles();
  expect(compileCorpus(files.toReversed(), read)).toEqual(compileCorpus(files, read));
});

test('the compiled corpus is JSON: stored and loaded it is the same, and nothing is read again', () => {
  const corpus = compileCorpus(eventFiles(), read);
  const loaded = JSON.parse(JSON.stringify(corpus));
  expect(loaded).toEqual(corpus);
  expect(corpusReports(loaded)).toEqual(corpusReadings(corpus).map(({ report }) => report));
  expect(corpusReports(loaded).every(({ digest }) => digest)).toBe(true);
});

test('packed and opened it is the same, parts that are missing included', () => {
  const corpus = compileCorpus(eventFiles(), (article) => ({
    ...read(article),
    ...(article.id.startsWith('aleppo') && { names: [], more: '“x”,\n]' }),
  }));
  const packed = packCorpus(corpus);
  expect(openCorpus(packed)).toEqual(corpus);
  expect(openCorpus(packed)).toEqual(JSON.parse(JSON.stringify(openCorpus(packed))));
  expect(openCorpus(packCorpus({ readings: [], keys: [], sources: {} }))).toEqual({ readings: [], keys: [], sources: {} });
});

test('the file is one JSON list in plain ASCII, so that any part of it can be parsed alone', () => {
  const packed = packCorpus(compileCorpus(eventFiles(), read));
  expect(packed).toMatch(/^[\n -~]*$/);
  expect(
    packed
      .split('\n')
      .slice(1, -1)
      .map((line) => JSON.parse(line.replace(/,$/, ''))),
  ).toEqual(JSON.parse(packed));
});

test('a part is parsed once, when it is first asked for', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const { readings } = openCorpus(packCorpus(compileCorpus([file('ferry/herald'), file('ferry/times')], read)));
  parse.mockClear();
  expect(readings.map(({ report }) => report.id)).toEqual(['ferry/herald', 'ferry/times']);
  expect(readings.map(({ report }) => report.digest)).toEqual([true, true]);
  expect(parse).toHaveBeenCalledTimes(2);
  parse.mockRestore();
});

test('a file that is something else is told', () => {
  expect(() => openCorpus('<html>not here</html>')).toThrow();
});

test('a broken digest stops the build and is named', () => {
  expect(() => compileCorpus([file('ferry/herald', [])], read)).toThrow('ferry/herald.json: digest has no sentence');
});

test('an id that stands twice stops the build', () => {
  expect(() => compileCorpus([file('ferry/herald'), file('ferry/herald')], read)).toThrow(
    'ferry/herald: two files share this id',
  );
});

test('a digest says which report it retells', () => {
  const corpus = compileCorpus([file('ferry/herald')], read);
  expect(digestSource(corpus, 'ferry/herald')).toBe('Told by ferry/herald.');
  expect(digestSource(corpus, 'ferry/times')).toBeUndefined();
  expect(digestSource(corpus, 'constructor')).toBeUndefined();
  expect(digestEvent('ferry/herald')).toBe('ferry');
});
