/** `npm run bench`: how fast the engine is, beside other libraries doing comparable work on the same texts in the same run. */
import nlp from 'compromise';
import Fuse from 'fuse.js';
import type { Engine } from '../../src/engine/engine.ts';
import type { Reading, Report } from '../../src/model.ts';
import { loadEngine } from '../eval/engine.ts';
import { type ClickTimes, cannotClick, SCENES, timeClicks } from './click.ts';
import { timeFindings } from './findings.ts';
import { libraryAtScale } from './library.ts';
import { searchServer } from './opensearch.ts';
import { syntheticReports } from './synthetic.ts';
import { median, middle, shown, timed } from './time.ts';

const print = (name: string, value: string) => console.log(`  ${name.padEnd(58)} ${value}`);

const ARTICLES = 60;

// Different articles, one after another, each given to both: reading one text again and again would measure a cache that no reader has.
function reading(engine: Engine): void {
  console.log(`\nReading ${ARTICLES} articles of 1,000 words`);
  const own: number[] = [];
  const other: number[] = [];
  for (const article of syntheticReports(ARTICLES, 1000, 7)) {
    own.push(timed(() => engine.read(article)));
    other.push(timed(() => nlp(article.text)));
  }
  print('read()', shown(middle(own)));
  print('compromise, the same texts', shown(middle(other)));
  print('times as fast', (middle(other) / middle(own)).toFixed(1));
  const [first = 0, theirs = 0] = [own[0], other[0]];
  print('the first of all, nothing compiled yet', `${shown(first)} and ${shown(theirs)}: ${(theirs / first).toFixed(1)} times`);
}

const SIZES = [100, 1_000, 10_000];
const WORDS = 200;

function matching(engine: Engine): void {
  console.log('\nFinding the reports of one event among many');
  const [article, ...reports] = syntheticReports((SIZES.at(-1) ?? 0) + 1, WORDS, 11);
  if (!article) return;
  const own = engine.read(article);
  const readings = reports.map((report) => engine.read(report));
  for (const size of SIZES) {
    const stored = readings.slice(0, size);
    const took = median(() => engine.findReports(own, stored), 9, 2);
    print(`${size.toLocaleString('en')} readings`, `${shown(took)}, ${shown(took / size)} a reading`);
    if (size === 1_000) besideFuse(article, reports.slice(0, size), took);
  }
}

// The whole body is searched for the headline: what a reader without an engine could do.
function besideFuse(article: Report, reports: readonly Report[], own: number): void {
  const fuse = new Fuse(reports, { keys: ['text'], ignoreLocation: true, includeScore: true });
  const took = median(() => fuse.search(article.title ?? ''), 3, 1);
  print('  fuse.js over the same bodies', shown(took));
  print('  times as fast', (took / own).toFixed(0));
}

// Every round is of another event, as a reader opens one article after the other: what is read once more is read in half the time.
function comparing(engine: Engine): void {
  console.log('\nOne article of 1,000 words against 10 stored readings of its event');
  const took = { read: [] as number[], stored: [] as number[], parsed: [] as number[] };
  for (let round = -WARM; round < ROUNDS; round++) {
    const [report, ...others] = syntheticReports(11, 1000, 100 + round, 11);
    if (!report) return;
    const readings = others.map((other) => engine.read(other));
    let article: Reading | undefined;
    const read = timed(() => (article = engine.read(report)));
    const stored = JSON.stringify([article, ...readings]);
    const parsed = checkParsed(engine, stored);
    const check = timed(() => article && engine.crossCheck(article, readings));
    if (round < 0) continue;
    took.read.push(read);
    took.stored.push(check);
    took.parsed.push(parsed);
  }
  const [read, stored, parsed] = [middle(took.read), middle(took.stored), middle(took.parsed)];
  print('reading the article', shown(read));
  print('match, align, judge', shown(stored));
  print('share of the reading', (stored / read).toFixed(2));
  print('the same on readings just parsed, as a click has them', shown(parsed));
  print('share of the reading', (parsed / read).toFixed(2));
}

const ROUNDS = 15;
/** Rounds that are not counted. */
const WARM = 5;

// Nothing is known of these readings from an earlier cross-check. What the parsing takes is not counted.
function checkParsed(engine: Engine, stored: string): number {
  const [article, ...others] = JSON.parse(stored) as [Reading, ...Reading[]];
  return timed(() => engine.crossCheck(article, others));
}

async function clicking(what: string, scene: keyof typeof SCENES): Promise<void> {
  console.log(`\nFrom the click to the findings, in Chromium, ${what} (median of 5 browsers just started)`);
  const why = cannotClick();
  if (why !== undefined) return print('skipped', why);
  const times = await timeClicks(5, SCENES[scene]);
  const part = (name: keyof ClickTimes) => middle(times.map((one) => one[name]));
  print('extract: page to article, while the engine is loaded', shown(part('extract')));
  print('load: what is then missing of corpus and word tables', shown(part('load')));
  print('read: article to reading', shown(part('read')));
  print('match: reports of its event', shown(part('match')));
  print('compare: align, judge', shown(part('compare')));
  const told = part('popup');
  const parts = (['extract', 'load', 'read', 'match', 'compare'] as const).reduce((sum, name) => sum + part(name), 0);
  print('rest until the popup shows it: start, messages, drawing', shown(told - parts));
  print('click until the popup shows it', shown(told));
  print('  an empty extension: click until its popup is there', shown(part('emptyPopup')));
  print('then click until the panel shows the findings', shown(part('panel')));
  print('  an empty extension: click until its panel is there', shown(part('emptyPanel')));
  print('longest task on the page itself, of those above 50 ms', shown(part('longest')));
  const own = told + part('panel') - part('emptyPopup') - part('emptyPanel');
  print('click to findings, less what the browser itself takes', shown(own));
}

async function drawing(): Promise<void> {
  console.log('\nThe panel with 200 findings, in Chromium: the longest task is to stay below 50 ms');
  const why = cannotClick();
  if (why !== undefined) return print('skipped', why);
  const { drawing: longest, scrolling, all } = await timeFindings(200);
  print('longest task while they are drawn', shown(longest));
  print('longest task while they are scrolled through', shown(scrolling));
  print('until all of them stand there', shown(all));
}

const engine = loadEngine();
const PARTS: Record<string, () => unknown> = {
  reading: () => reading(engine),
  matching: () => matching(engine),
  comparing: () => comparing(engine),
  clicking: () => clicking('on the demo article', 'DEMO'),
  'clicking-asleep': () => clicking('on the demo article, the background asleep', 'ASLEEP'),
  'clicking-long': () => clicking('on 1,500 words with ten reports in the library', 'LONG'),
  'clicking-long-asleep': () => clicking('on 1,500 words with ten reports in the library, the background asleep', 'LONG_ASLEEP'),
  library: () => libraryAtScale('chromium', [1_000, 10_000, 100_000], 10_000),
  'library-firefox': () => libraryAtScale('firefox', [1_000, 10_000, 100_000], 10_000),
  drawing,
  server: () => searchServer(100_000),
};

/** Names of parts on the command line; without one, all. */
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await part();
