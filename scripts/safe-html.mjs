// Takes the assignments of `innerHTML` out of the libraries in the bundle: the add-on store warns about each, and Crossread needs none.
import { readFileSync } from 'node:fs';

/** What is replaced, where, and why the meaning stays. Each text must stand in its file exactly once, or the build fails. */
export const REPLACEMENTS = [
  {
    file: /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    why: 'A second attempt starts from the page as it was: kept as copies of its nodes in place of their HTML.',
    pairs: [
      ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
      ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
    ],
  },
  {
    file: /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    why: 'A noscript element is known to hold one parsed image here: its nodes are copied in place of their HTML.',
    pairs: [['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);']],
  },
  {
    file: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/,
    why: 'dangerouslySetInnerHTML, which no component of ours uses (a test says so).',
    pairs: [['(t.innerHTML=h.__html)', '0']],
  },
  {
    file: /[\\/]linkedom[\\/]worker\.js$/,
    why: 'Nodes of its own making, in a worker without a page: the function that its setter calls is called at once.',
    pairs: [
      ['elem.innerHTML = html;', 'setInnerHtml(elem, html);'],
      ['template.innerHTML = html;', 'setInnerHtml(template, html);'],
    ],
  },
];

/** The text of a library file with every replacement made. Throws where a text to replace is missing or stands there twice. */
export function withoutInnerHtml(path, text) {
  let changed = text;
  for (const { file, pairs } of REPLACEMENTS) {
    if (!file.test(path)) continue;
    for (const [from, to] of pairs) {
      const pieces = changed.split(from);
      if (pieces.length !== 2)
        throw new Error(`${path}: "${from}" stands there ${pieces.length - 1} times, not once: adapt scripts/safe-html.mjs`);
      changed = pieces.join(to);
    }
  }
  return changed;
}

/** The esbuild plugin that does so. */
export const safeHtml = {
  name: 'safe-html',
  setup(build) {
    for (const file of new Set(REPLACEMENTS.map((row) => row.file))) {
      build.onLoad({ filter: file }, ({ path }) => ({
        contents: withoutInnerHtml(path, readFileSync(path, 'utf8')),
        loader: 'js',
      }));
    }
  },
};
