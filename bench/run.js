// Compiles a bench as the server is and runs it: node bench/run.js NAME [ARGUMENT…]; options of node's in NODE_OPTIONS.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bundle, path } from '../src/bundle.js';

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) throw new Error('usage: node bench/run.js NAME [ARGUMENT…]');
const program = `bench-${name}`;
await bundle({ [program]: path(`../bench/${name}.ts`), reader: path('../src/ingest/datasets/worker.ts') });
const run = spawn(process.execPath, ['--enable-source-maps', path(`../dist/${program}.js`), ...rest], {
  stdio: 'inherit',
});
const [code] = await once(run, 'exit');
process.exitCode = code ?? 1;
