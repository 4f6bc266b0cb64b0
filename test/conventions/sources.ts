/** Source files of the project as text, and the imports in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file of the project: path from the repository root with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One import or re-export: the specifier as written, and the file it names where it is relative. */
export interface Import {
  specifier: string;
  target?: string;
}

/** Every file under `folder` whose name ends in one of `extensions`, sorted by path; an absent folder has none. */
export function sources(folder: string, extensions: readonly string[] = ['.ts', '.tsx', '.mjs']): SourceFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

// `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`; type-only imports count as well.
const IMPORT = /(?:^|[\n;])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports of a file, in order. */
export function imports(file: SourceFile): Import[] {
  return [...code(file.text).matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    if (!specifier.startsWith('.')) return { specifier };
    return { specifier, target: posix.join(posix.dirname(file.path), specifier) };
  });
}

/** The text with its comments blanked, line for line: comment lines, block comments at the start of a line, and ends of lines behind ` // `. */
export function code(text: string): string {
  return text
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/(?:\s.*)?$/gm, '$1');
}
