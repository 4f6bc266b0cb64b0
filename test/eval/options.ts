/** The command line of the evaluation. */

import type { Remark } from '../../src/measure/score.ts';
import { SET_ASIDE } from './cases.ts';

/** What is measured, in order. */
export const PARTS = ['cases', 'matching', 'pairs', 'articles', 'judged', 'extraction'] as const;

/** One part of the evaluation. */
export type Part = (typeof PARTS)[number];

/** The options as given. */
export interface Options {
  accept: boolean;
  heldOut: boolean;
  verbose: boolean;
  /** The only case to run; undefined: all. */
  only?: string;
  parts: readonly Part[];
}

/** How the evaluation is called. */
export const USAGE = `usage: npm run eval -- [--case NAME] [--only PART[,PART]] [--verbose [CASE]] [--held-out] [--accept]
  --case NAME      run this case alone, beside nothing on record
  --only PART      ${PARTS.join(', ')}
  --verbose        list what is wrong, missed, said again, and agreements reported as conflicts; with a name, of that case alone
  --held-out       let --verbose list the cases set aside too (once their misses may be read)
  --accept         write the measures to test/eval/record.json`;

/** Reads the arguments; throws an Error that says what is wrong with them. */
export function parseOptions(args: readonly string[]): Options {
  const options: Options = { accept: false, heldOut: false, verbose: false, parts: PARTS };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const operand = rest[0]?.startsWith('--') ? undefined : rest[0];
    if (arg === '--accept') options.accept = true;
    else if (arg === '--held-out') options.heldOut = true;
    else if (arg === '--verbose') {
      options.verbose = true;
      if (operand) options.only = rest.shift() ?? '';
    } else if (arg === '--case' && operand) options.only = rest.shift() ?? '';
    else if (arg === '--only' && operand) options.parts = partsOf(rest.shift() ?? '');
    else throw new Error(`${arg}: unknown or incomplete`);
  }
  if (options.only !== undefined) options.parts = ['cases'];
  if (options.accept && options.only !== undefined) throw new Error('--accept needs all cases');
  return options;
}

function partsOf(list: string): Part[] {
  return list.split(',').map((name) => {
    const part = PARTS.find((one) => one === name);
    if (!part) throw new Error(`${name}: no part of the evaluation`);
    return part;
  });
}

/** What `--verbose` may list: nothing of the cases set aside unless it was asked for. */
export function listed(remarks: readonly Remark[], { verbose, heldOut }: Options): Remark[] {
  if (!verbose) return [];
  return remarks.filter((remark) => heldOut || !SET_ASIDE.includes(remark.case));
}
