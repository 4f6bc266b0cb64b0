import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../build.mjs';
import type { Engine } from '../../src/cli/engine.ts';
import type { CrossCheck } from '../../src/model.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder();
const cli = join(folder, 'dist/cli.mjs');
beforeAll(() => build(join(folder, 'dist')));

const run = (...args: string[]): string => execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

function report(id: string, title: string, body: string): string {
  const path = join(folder, `${id}.json`);
  writeFileSync(path, JSON.stringify({ id, title, text: `${title}\n\n${body}` }));
  return path;
}

describe('the command line as it is shipped', () => {
  const first = report(
    'first',
    'Landslide kills nine in Morvena',
    'A landslide hit the village of Arden in Morvena on Monday, killing nine people, police said.\n\nRescuers were digging through the mud. Seven people were injured.',
  );
  const second = report(
    'second',
    'Morvena landslide death toll reaches 14',
    'Fourteen people were killed when a landslide buried houses in Arden, Morvena, on Monday, officials said. Seven people were hurt.',
  );

  test('--json: findings whose spans are verbatim', () => {
    const check = JSON.parse(run('--json', first, second)) as CrossCheck;
    expect(check.matches.map((match) => match.report)).toEqual(['second']);
    expect(check.findings.map((finding) => [finding.kind, finding.about, finding.sides.map((side) => side.value)])).toEqual([
      ['number', 'people killed', ['nine', '14']],
    ]);
    expect(check.agreements.flatMap((agreement) => agreement.spans.map((span) => span.text))).toEqual(['Seven', 'Seven']);
  });

  test('without --json: a table for people', () => {
    expect(run(first, second)).toContain('people killed');
  });

  test('--explain: a line for every pair', () => {
    expect(run('--explain', first, second)).toMatch(/differ\s+[01]\.\d\d {2}first «nine» ~ second «Fourteen»/);
  });

  test('a reader that closes the pipe early is no error', () => {
    const long = report('long', 'Landslide', `Nine people died. ${'Then 12 more houses fell, police said. '.repeat(4000)}`);
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" extract "${long}" | head -c 1`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  test('without a report: the bundled corpus, and nothing for an event that it does not hold', () => {
    expect((JSON.parse(run('--json', first)) as CrossCheck).matches).toEqual([]);
  });

  test('what is wrong is told in one line, with exit code 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, join(folder, 'none.txt')], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^.*none\.txt: there is no such file\.\n$/);
  });
});

test('the engine as a module', async () => {
  const { read, crossCheck } = (await import(join(folder, 'dist/engine.mjs'))) as Engine;
  const article = read({ id: 'a', text: 'Nine people were killed when a ferry sank off Kell, police said.' });
  const report = { id: 'b', text: 'Fourteen people were killed when a ferry sank off Kell, officials said.' };
  const [finding] = crossCheck(article, [report], { assumeSameEvent: true }).findings;
  expect(finding?.sides.map((side) => side.value)).toEqual(['Nine', 'Fourteen']);
});
