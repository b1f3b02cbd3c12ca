import { parseArgs } from 'node:util';

const USAGE = `usage: npm run -s extract -- --jsonl FILE   print what is found in each row {"id","title","date","text"}`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'string' } },
  });
  if (positionals[0] === 'extract' && values.jsonl !== undefined) {
    const { extractFile } = await import('./cli/extract.js');
    await extractFile(values.jsonl, (line) => process.stdout.write(`${line}\n`));
  } else {
    throw new Error(USAGE);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
