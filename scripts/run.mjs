// Run a TypeScript file of the project on Node: node scripts/run.mjs FILE.ts [ARGUMENT]...
import process from 'node:process';
import { load } from './load.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARGUMENT]...');
  process.exit(2);
}
process.argv = [process.argv[0], entry, ...rest];
await load(entry);
