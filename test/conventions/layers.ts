/** The rooms of `src` and who may import whom. */
import { posix } from 'node:path';
import { imports, type SourceFile } from './sources.ts';

/** What a room may import beside its own files: rooms of `src`, and packages. */
export interface Room {
  rooms: readonly string[];
  packages: readonly string[];
  /** Files outside `src`. */
  files?: readonly string[];
}

const ENTRY_ROOMS = ['model', 'engine', 'page', 'library', 'browser', 'corpus'] as const;

/** One row a room. `page`, `library`, `browser` and `corpus` meet in the entries alone, through `model`. */
export const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [] },
  engine: { rooms: ['model'], packages: [] },
  page: { rooms: ['model'], packages: ['@mozilla/readability'] },
  library: { rooms: ['model', 'engine'], packages: ['feedsmith', 'idb', 'robots-parser', 'valibot'] },
  browser: { rooms: ['model'], packages: ['webextension-polyfill'] },
  corpus: { rooms: ['model', 'engine'], packages: [] },
  view: { rooms: ['model'], packages: ['preact'], files: ['_locales/en/messages.json'] },
  measure: { rooms: ['model', 'engine'], packages: [] },
  background: { rooms: [...ENTRY_ROOMS, 'view'], packages: [] }, // `view` for the words beside a mark
  'file-import': { rooms: [...ENTRY_ROOMS, 'file-read'], packages: ['linkedom'] },
  'file-read': { rooms: ENTRY_ROOMS, packages: [] },
  'feed-run': { rooms: ENTRY_ROOMS, packages: [] },
  content: { rooms: ENTRY_ROOMS, packages: [] },
  popup: { rooms: [...ENTRY_ROOMS, 'view'], packages: ['preact'] },
  panel: { rooms: [...ENTRY_ROOMS, 'view'], packages: ['preact', 'fuse.js', 'd3-array'] },
  options: { rooms: [...ENTRY_ROOMS, 'view', 'measure'], packages: ['preact'] },
  'library-page': { rooms: [...ENTRY_ROOMS, 'view'], packages: ['preact', 'fuse.js'] },
  sources: { rooms: [...ENTRY_ROOMS, 'view'], packages: ['preact'] },
  welcome: { rooms: [...ENTRY_ROOMS, 'view'], packages: ['preact'] },
  cli: { rooms: ENTRY_ROOMS, packages: ['linkedom'] },
};

/** The one file that may import webextension-polyfill. */
export const BROWSER_API = 'src/browser/api.ts';

/** The room of a file: `src/engine/text/words.ts` is in `engine`, `src/model.ts` in `model`. */
export function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
}

const WORDS = ['enlist', 'per-object', 'lexicon', 'text'] as const;
const ONE_REPORT = [...WORDS, 'grammar', 'quantity', 'name'] as const;
const FIGURES = [...ONE_REPORT, 'claim', 'compare/statement'] as const;

/**
 * The rooms of the engine in the order of the data, and which rooms before it each may import: a room never knows what comes after it. A file
 * right in `src/engine` is a room of its own; only the last two know the order.
 */
export const ENGINE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  enlist: [],
  'per-object': [],
  lexicon: ['enlist'],
  text: ['per-object'],
  grammar: WORDS,
  quantity: WORDS,
  name: [...WORDS, 'grammar'],
  frame: [...WORDS, 'grammar', 'quantity'],
  proposition: [...WORDS, 'grammar'],
  happening: [...WORDS, 'grammar', 'proposition'],
  source: ONE_REPORT,
  claim: [...ONE_REPORT, 'frame', 'source'],
  match: [...ONE_REPORT, 'claim'],
  'compare/statement': [...ONE_REPORT, 'claim'],
  'compare/name': [...ONE_REPORT, 'match'],
  'compare/gate': [...FIGURES, 'compare/name'],
  'compare/align': [...FIGURES, 'compare/gate'],
  'compare/claim': [...ONE_REPORT, 'claim', 'source', 'proposition', 'happening', 'match', 'compare/name'],
  'compare/number': [...FIGURES, 'match', 'compare/align', 'compare/claim'],
  'compare/omission': [...FIGURES, 'proposition', 'match', 'compare/align'],
};

/** The room of a file of the engine: `compare/gate` of `src/engine/compare/gate/gates.ts`, `enlist` of `src/engine/enlist.ts`. */
export function engineRoomOf(path: string): string {
  const inside = path.replace('src/engine/', '');
  return inside.includes('/') ? posix.dirname(inside) : inside.replace(/\.ts$/, '');
}

/** One sentence for every import in the engine that goes against the direction of the data. */
export function engineFaults(files: readonly SourceFile[], rooms = ENGINE_ROOMS): string[] {
  const known = (room: string) => room in rooms || ENDS.has(room);
  const inEngine = files.filter(({ path }) => path.startsWith('src/engine/'));
  return inEngine.flatMap((file) => {
    const room = engineRoomOf(file.path);
    if (!known(room)) return [`${file.path}: "${room}" is no room of the engine (test/conventions/layers.ts)`];
    if (ENDS.has(room)) return [];
    return imports(file).flatMap(({ specifier, target }) => {
      if (!target?.startsWith('src/engine/')) return [];
      const other = engineRoomOf(target);
      return other === room || rooms[room]?.includes(other)
        ? []
        : [`${file.path}: ${room} may not import ${other} (${specifier})`];
    });
  });
}

/** The files that put the rooms in order. */
const ENDS: ReadonlySet<string> = new Set(['cross-check', 'engine']);

/** One sentence for every import that the table of rooms does not allow. */
export function layerFaults(files: readonly SourceFile[], rooms = ROOMS): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = rooms[room];
    if (!allowed) return [`${file.path}: "${room}" is no room of the layer table (test/conventions/layers.ts)`];
    return imports(file).flatMap(({ specifier, target }) => {
      if (target === undefined) return packageFault(file, specifier, allowed);
      if (allowed.files?.includes(target)) return [];
      if (!target.startsWith('src/')) return [`${file.path}: imports ${target}, outside src`];
      const other = roomOf(target);
      return other === room || allowed.rooms.includes(other)
        ? []
        : [`${file.path}: ${room} may not import ${other} (${specifier})`];
    });
  });
}

function packageFault(file: SourceFile, specifier: string, allowed: Room): string[] {
  if (specifier === 'webextension-polyfill' && file.path !== BROWSER_API)
    return [`${file.path}: only ${BROWSER_API} imports ${specifier}`];
  if (specifier.startsWith('node:') && roomOf(file.path) === 'cli') return [];
  const known = allowed.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return known ? [] : [`${file.path}: the package ${specifier} is not on the list of its room`];
}

/** Import cycles, each as the path that closes it: `a.ts → b.ts → a.ts`. */
export function cycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(files.map((file) => [file.path, imports(file).flatMap(({ target }) => (target ? [target] : []))]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
