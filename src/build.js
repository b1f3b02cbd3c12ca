// Bundles the server, its working processes and the command line, and writes the gazetteer's file.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { bundle, path } from './bundle.js';

const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

mkdirSync(path('../dist'), { recursive: true });
if (written(path('../dist/openapi.json')) < written(path('../openapi.yaml')))
  writeFileSync(
    path('../dist/openapi.json'),
    JSON.stringify(parse(readFileSync(path('../openapi.yaml'), 'utf8'))),
  );
await bundle({
  server: path('server.ts'),
  'job-process': path('store/heavy/worker.ts'),
  cli: path('cli.ts'),
  reader: path('ingest/datasets/worker.ts'),
  'write-gazetteer': path('lexicon/places/write-gazetteer.ts'),
});
await import(path('../dist/write-gazetteer.js'));
