import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, readCorpus, readReport } from '../../src/cli/input.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge closed</title><meta property="og:site_name" content="Harbour Mail"></head><body>
<article><h1>Bridge closed after barge strikes pier</h1><p>A barge struck the Old Quay bridge on Tuesday, injuring four people, the harbour master said. Traffic was sent round by the ferry.</p>
<p>Engineers will look at the pier this week. The bridge carries 9,000 cars a day and was built in 1962, according to the county.</p></article></body></html>`;

describe('a report from a file', () => {
  test('text: the name of the file is the id', () => {
    expect(readReport(file('first.txt', '\ufeffFour people were hurt.'))).toEqual({
      id: 'first',
      text: 'Four people were hurt.',
    });
  });

  test('JSON: only the fields of a report', () => {
    const path = file('a.json', JSON.stringify({ id: 'a', text: 'Text.', title: '', outlet: 'Harbour Mail', other: 1 }));
    expect(readReport(path)).toEqual({ id: 'a', text: 'Text.', outlet: 'Harbour Mail' });
  });

  test('HTML: the article of the page', () => {
    const report = readReport(file('page.html', PAGE));
    expect(report.id).toBe('page');
    expect(report.title).toBe('Bridge closed after barge strikes pier');
    expect(report.text).toContain('injuring four people');
  });

  test('JSON Lines: blank lines are passed over', () => {
    const path = file('many.jsonl', '{"id":"1","text":"One."}\n\n{"id":"2","text":"Two."}\n');
    expect(readCorpus(path).map((report) => report.id)).toEqual(['1', '2']);
  });
});

describe('what cannot be read is told in one sentence', () => {
  test.each([
    ['none.txt', undefined, 'there is no such file'],
    ['empty.txt', ' \n', 'the file is empty'],
    ['broken.json', '{"id":', 'this is not valid JSON'],
    ['list.json', '"text"', 'a report is a JSON object'],
    ['untitled.json', '{"id":"x"}', 'needs "id" and "text"'],
    ['bare.html', '<p>Hello</p>', 'no article was found'],
  ])('%s', (name, content, message) => {
    const path = content === undefined ? join(folder, name) : file(name, content);
    expect(() => readReport(path)).toThrow(InputError);
    expect(() => readReport(path)).toThrow(message);
  });

  test('a broken line of a corpus is named', () => {
    expect(() => readCorpus(file('bad.jsonl', '{"id":"1","text":"One."}\n{oops\n'))).toThrow(/line 2: this is not valid JSON/);
  });
});
