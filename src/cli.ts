import { parseArgs } from 'node:util';

const USAGE = `usage:
  npm run -s extract -- --jsonl FILE   print what is found in each row {"id","title","date","text"}
  npm run -s openapi                   write openapi.yaml from the routes and the seeded data's answers
  npm run -s keys -- add NAME [scope]  make, list or revoke the keys of editors
  npm run -s readme                    put the seeded data's answers below the README's requests
  npm run -s openapi -- --check        fail where openapi.yaml is not that`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  if (positionals[0] === 'extract' && values.jsonl !== undefined) {
    const { extractFile } = await import('./cli/extract.js');
    await extractFile(values.jsonl, (line) => process.stdout.write(`${line}\n`));
  } else if (positionals[0] === 'keys') {
    const { keysCommand } = await import('./cli/keys.js');
    await keysCommand(positionals.slice(1), (line) => process.stdout.write(`${line}\n`));
  } else if (positionals[0] === 'readme') {
    const { refreshReadme } = await import('./cli/readme.js');
    await refreshReadme();
  } else if (positionals[0] === 'openapi') {
    const { writeOpenApi } = await import('./cli/openapi.js');
    if (!(await writeOpenApi(values.check)))
      throw new Error('openapi.yaml is not what the routes and the seed make: run npm run openapi');
  } else {
    throw new Error(USAGE);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
