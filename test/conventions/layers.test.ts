import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cycles, ENGINE_ROOMS, engineFaults, engineRoomOf, layerFaults } from './layers.ts';
import { imports, sources } from './sources.ts';

const src = sources('src');

test('src holds files', () => expect(src.length).toBeGreaterThan(2));

test('every import is allowed by the layer table', () => expect(layerFaults(src)).toEqual([]));

test('inside the engine, data flows one way', () => expect(engineFaults(src)).toEqual([]));

test('every room of the engine is in its table of rooms, before those that import it', () => {
  const order = Object.keys(ENGINE_ROOMS);
  expect(new Set(src.filter(({ path }) => path.startsWith('src/engine/')).map(({ path }) => engineRoomOf(path)))).toEqual(
    new Set([...order, 'cross-check', 'engine']),
  );
  for (const [room, before] of Object.entries(ENGINE_ROOMS))
    for (const other of before) expect(order.indexOf(other), `${room} imports ${other}`).toBeLessThan(order.indexOf(room));
});

test('no import cycles', () => expect(cycles(src)).toEqual([]));

test('model imports nothing', () => {
  const model = src.filter(({ path }) => path === 'src/model.ts');
  expect(model).toHaveLength(1);
  expect(model.flatMap(imports)).toEqual([]);
});

test('the engine compiles without the DOM, the browser and Node', () => {
  const run = () => execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/engine'], { encoding: 'utf8' });
  expect(run).not.toThrow();
});

const file = (path: string, text: string) => ({ path, text });

test.each([
  ['engine → model', file('src/engine/a.ts', "import type { Span } from '../model.ts';"), 0],
  ['engine → itself', file('src/engine/text/a.ts', "import { b } from '../claim/b.ts';"), 0],
  ['engine → page', file('src/engine/a.ts', "import { b } from '../page/b.ts';"), 1],
  ['engine → page by re-export', file('src/engine/a.ts', "export { b } from '../page/b.ts';"), 1],
  ['engine → page when called', file('src/engine/a.ts', "const b = await import('../page/b.ts');"), 1],
  ['engine → page over several lines', file('src/engine/a.ts', "import {\n  b,\n  c,\n} from '../page/b.ts';"), 1],
  ['in a comment', file('src/engine/a.ts', "// import { b } from '../page/b.ts';"), 0],
  ['page → library', file('src/page/a.ts', "import '../library/b.ts';"), 1],
  ['entry → page', file('src/content/a.ts', "import { b } from '../page/b.ts';"), 0],
  ['entry → another entry', file('src/popup/a.ts', "import { b } from '../panel/b.ts';"), 1],
  ['src → test', file('src/popup/a.ts', "import { b } from '../../test/b.ts';"), 1],
  ['polyfill in its one place', file('src/browser/api.ts', "import browser from 'webextension-polyfill';"), 0],
  ['polyfill elsewhere in the room', file('src/browser/b.ts', "import browser from 'webextension-polyfill';"), 1],
  [
    'a package of the room',
    file('src/panel/a.tsx', "import { render } from 'preact';\nimport { useState } from 'preact/hooks';"),
    0,
  ],
  ['a package of another room', file('src/engine/a.ts', "import { render } from 'preact';"), 1],
  ['Node in the command line', file('src/cli/a.ts', "import { readFileSync } from 'node:fs';"), 0],
  ['Node in the engine', file('src/engine/a.ts', "import { readFileSync } from 'node:fs';"), 1],
  ['an unknown room', file('src/utils/a.ts', ''), 1],
])('layer table: %s', (_, source, faults) => expect(layerFaults([source])).toHaveLength(faults));

test.each([
  ['with the data', file('src/engine/claim/a.ts', "import { b } from '../quantity/b.ts';"), 0],
  ['against the data', file('src/engine/quantity/a.ts', "import { b } from '../claim/b.ts';"), 1],
  ['within a room of rooms', file('src/engine/compare/align/a.ts', "import { b } from '../gate/b.ts';"), 0],
  ['against the data there', file('src/engine/compare/gate/a.ts', "import { b } from '../align/b.ts';"), 1],
  ['in the file of the stages', file('src/engine/cross-check.ts', "import { b } from './match/b.ts';"), 0],
  ['the stages from a room', file('src/engine/match/a.ts', "import { b } from '../cross-check.ts';"), 1],
  ['an unknown room', file('src/engine/common/a.ts', ''), 1],
])('rooms of the engine: %s', (_, source, faults) => expect(engineFaults([source])).toHaveLength(faults));

test('a cycle is found and named', () => {
  const a = file('src/a.ts', "import './b.ts';");
  const b = file('src/b.ts', "import './c.ts';");
  expect(cycles([a, b, file('src/c.ts', "import './a.ts';")])).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  expect(cycles([a, b, file('src/c.ts', '')])).toEqual([]);
});
