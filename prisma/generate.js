// Generates the Prisma client where schema.prisma is newer than it. `prisma generate` looks for the schema engine without
// ever running it, and would download it: naming any executable that exists keeps closed networks out of it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = [path('schema.prisma'), path('../prisma.config.ts'), path('../package-lock.json')];
if (written(path('../src/store/generated/client.ts')) < Math.max(...sources.map(written))) {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: path('..'),
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  process.exitCode = status ?? 1;
}
