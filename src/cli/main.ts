/** The command line: `crossread ARTICLE [REPORT...]`, the same engine as in the extension. */
import process from 'node:process';
import { createEngine } from '../engine/engine.ts';
import table from '../engine/lexicon/words.generated.json' with { type: 'json' };
import { bundledReadings } from './corpus.ts';
import { explainText, extractText, findingsText } from './format.ts';
import { extractPage, InputError, readCorpus, readReport } from './input.ts';
import { pushCommand } from './push/command.ts';

const USAGE = `usage: crossread [--json | --explain] [--corpus FILE.jsonl] ARTICLE [REPORT...]
       crossread extract PAGE.html
       crossread push --opensearch URL FILE...     loads reports into a search server; crossread push --help

Compares an article with other reports of the same event. Files: .txt, .html, .json (one report each).
Without a REPORT or --corpus, the bundled corpus is used.

  --json           print the cross-check as JSON
  --explain        print why pairs of figures were accepted or refused
  --corpus FILE    reports to compare with, one JSON object a line
  --help           this text
`;

interface Call {
  json: boolean;
  explain: boolean;
  corpus: string | undefined;
  files: string[];
}

function parse(args: readonly string[]): Call {
  const call: Call = { json: false, explain: false, corpus: undefined, files: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--json') call.json = true;
    else if (arg === '--explain') call.explain = true;
    else if (arg === '--corpus') {
      call.corpus = args[++i];
      if (call.corpus === undefined) throw new InputError('--corpus needs a file name.');
    } else if (arg.startsWith('--')) throw new InputError(`There is no option ${arg}; crossread --help lists them.`);
    else call.files.push(arg);
  }
  return call;
}

async function main(args: readonly string[]): Promise<string> {
  if (args[0] === 'push') return pushCommand(args.slice(1));
  if (args.length === 0 || args.includes('--help')) return USAGE;
  if (args[0] === 'extract') {
    if (args[1] === undefined) throw new InputError('Name the page to extract: crossread extract PAGE.html');
    return extractText(extractPage(args[1]));
  }
  const { json, explain, corpus, files } = parse(args);
  const [first, ...rest] = files;
  if (first === undefined) throw new InputError('Name the article to check; crossread --help tells how.');
  const engine = createEngine(table);
  const article = engine.read(readReport(first));
  const given = [...rest.map(readReport), ...(corpus === undefined ? [] : readCorpus(corpus))];
  const reports = rest.length === 0 && corpus === undefined ? bundledReadings() : given.map((report) => engine.read(report));
  const check = engine.crossCheck(article, reports);
  const ofEvent = reports.filter(({ report }) => check.matches.some((match) => match.report === report.id));
  if (explain) return explainText(engine.explain(article, ofEvent));
  return json
    ? `${JSON.stringify(check, null, 1)}\n`
    : findingsText(
        check,
        reports.map((reading) => reading.report),
      );
}

// `crossread … | head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
