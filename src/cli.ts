import { parseArgs } from 'node:util';

const USAGE = `usage:
  npm run -s extract -- --jsonl FILE   print what is found in each row {"id","title","date","text"}
  npm run -s openapi                   write openapi.yaml from the routes and the seeded data's answers
  npm run -s seed                      put the seed into the database
  npm run -s keys -- add NAME [scope]  make, list or revoke the keys of editors
  npm run -s ingest -- PATH…           store reports from files, folders, - and NDJSON; --dry-run stores nothing
  npm run -s import -- PATH…           store event tables (ACLED, UCDP GED, GDELT); --format, --data-version, --dry-run
  npm run -s reextract -- [ID…]        extract stored reports again; --publisher, --since, --dry-run, --json
  npm run -s backup -- FILE            copy the database while it is in use
  npm run -s readme                    put the seeded data's answers below the README's requests
  npm run -s openapi -- --check        fail where openapi.yaml is not that`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      check: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'auto' },
      'data-version': { type: 'string' },
      publisher: { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals[0] === 'extract' && values.jsonl !== undefined) {
    const { extractFile } = await import('./cli/extract.js');
    await extractFile(values.jsonl, (line) => process.stdout.write(`${line}\n`));
  } else if (positionals[0] === 'keys') {
    const { keysCommand } = await import('./cli/keys.js');
    await keysCommand(positionals.slice(1), (line) => process.stdout.write(`${line}\n`));
  } else if (positionals[0] === 'ingest' && positionals.length > 1) {
    const { ingestCommand } = await import('./cli/ingest-command.js');
    process.exitCode = await ingestCommand(positionals.slice(1), values['dry-run']);
  } else if (positionals[0] === 'import' && positionals.length > 1) {
    const { importCommand } = await import('./cli/import-command.js');
    const { format, 'data-version': version = null, 'dry-run': dryRun } = values;
    process.exitCode = await importCommand(positionals.slice(1), { format, version, dryRun });
  } else if (positionals[0] === 'reextract') {
    const { reextractCommand } = await import('./cli/reextract.js');
    const { publisher = null, since = null, 'dry-run': dryRun, json } = values;
    await reextractCommand({ reports: positionals.slice(1), publisher, since, dryRun, json }, (line) =>
      process.stdout.write(`${line}\n`),
    );
  } else if (positionals[0] === 'backup' && positionals[1] !== undefined) {
    const { backupCommand } = await import('./cli/backup.js');
    process.stdout.write(`${await backupCommand(positionals[1])}\n`);
  } else if (positionals[0] === 'seed') {
    const { seedCommand } = await import('./cli/seed.js');
    process.stdout.write(`${await seedCommand()}\n`);
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
