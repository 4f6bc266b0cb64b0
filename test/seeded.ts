/** Random inputs that are the same in every run: what fails once fails again. `SEED=… npm test` draws others. */
import process from 'node:process';
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });

export { fc };
