import { describe, expect, test } from 'vitest';
import { digestFaults, digestReport, parseDigest } from '../../src/corpus/digest.ts';
import { digestEvent } from '../../src/corpus/load.ts';
import { digests, eventFiles, sourceOf } from './events.ts';

const sample = {
  id: 'ferry-2020/herald',
  outlet: 'Herald',
  published: '2020-02-29',
  url: 'https://herald.example/ferry',
  title: 'Ferry sinks off Norhavn',
  digest: ['At least 12 people drowned.', '"Nobody was warned," the mayor said.'],
  about: { source: 'A report of the Herald.' },
};

describe('the format of a digest', () => {
  test('a full digest and a bare one have no fault', () => {
    const { id, digest, about } = sample;
    expect(digestFaults(sample)).toEqual([]);
    expect(digestFaults({ id, digest, about })).toEqual([]);
  });

  test.each([
    ['no object', null, 'not an object'],
    ['a name with capitals', { ...sample, id: 'Ferry/herald' }, 'id is not'],
    ['an id without event', { ...sample, id: 'herald' }, 'id is not'],
    ['an empty outlet', { ...sample, outlet: '' }, 'outlet'],
    ['a date in words', { ...sample, published: '29 February 2020' }, 'published'],
    ['a day that never was', { ...sample, published: '2021-02-29' }, 'published'],
    ['another scheme', { ...sample, url: 'javascript:alert(1)' }, 'url'],
    ['a sentence as a headline', { ...sample, title: 'The ferry sank.' }, 'title'],
    ['no sentence', { ...sample, digest: [] }, 'digest has no sentence'],
    ['half a sentence', { ...sample, digest: ['at least 12'] }, 'digest[0]'],
    ['two paragraphs in one', { ...sample, digest: ['One.\nTwo.'] }, 'digest[0]'],
    ['no source', { ...sample, about: {} }, 'about.source'],
    ['a field of its own', { ...sample, about: { ...sample.about, dataset: 'x' } }, 'unknown field about.dataset'],
    ['another field', { ...sample, author: 'x' }, 'unknown field author'],
  ])('%s is a fault', (_, value, words) => {
    expect(digestFaults(value).join('; ')).toContain(words);
  });

  test('the file must lie where the id says', () => {
    const text = JSON.stringify(sample);
    expect(parseDigest({ path: 'ferry-2020/herald.json', text })).toEqual(sample);
    expect(() => parseDigest({ path: 'ferry-2020/times.json', text })).toThrow('ferry-2020/times.json: id is not the path');
  });

  test('becomes a report: the headline first, every sentence a paragraph', () => {
    const { id, digest, about } = sample;
    expect(digestReport(sample)).toEqual({
      id: 'ferry-2020/herald',
      text: 'Ferry sinks off Norhavn\n\nAt least 12 people drowned.\n\n"Nobody was warned," the mayor said.',
      title: 'Ferry sinks off Norhavn',
      published: '2020-02-29',
      outlet: 'Herald',
      url: 'https://herald.example/ferry',
      language: 'en',
      digest: true,
    });
    expect(Object.keys(digestReport({ id, digest, about })).sort()).toEqual(['digest', 'id', 'language', 'text']);
  });
});

describe('the bundled corpus', () => {
  test.each(eventFiles().map((file) => [file.path, file] as const))('%s keeps the format', (_, file) => {
    expect(() => parseDigest(file)).not.toThrow();
  });

  test('every event is told by three reports or more', () => {
    const events = digests().map(({ id }) => digestEvent(id));
    expect(events.filter((event) => events.filter((other) => other === event).length < 3)).toEqual([]);
  });

  test('every digest has a source on record, and no source is without its digest', () => {
    expect(Object.keys(sourceOf).sort()).toEqual(
      digests()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('no address stands twice', () => {
    const urls = digests().flatMap(({ url }) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
