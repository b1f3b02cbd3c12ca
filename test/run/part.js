// Runs the tests of a part: npm run test:part -- PATH…, each a test, a source or a folder of either; without any, what git says has
// changed. A source's tests are those of the same name in test/, with --all every one that loads it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { bundle, filesIn } from './bundle.js';
import { loadedBy } from './loaded.js';
import { ROOT } from './paths.js';

/** What no program loads, and a file that every program loads which reads it. */
const READ_BY = [
  ['prisma/', 'src/store/migrate.ts'],
  ['seed/', 'seed/index.ts'],
  ['src/page/', 'test/page/served.ts'],
];

const ALL = '--all';
const [options, named] = [[], []];
for (const word of process.argv.slice(2)) (word.startsWith('-') ? options : named).push(word);
const paths = named.length > 0 ? named.map(fromRoot) : changed();
const tests = filesIn('test', '.test.ts');
const loaded = loadedBy((await bundle(tests)).metafile);
const chosen = new Set();
for (const path of paths) {
  const found = testsOf(path);
  if (found.length === 0) process.stderr.write(`No test loads ${path}.\n`);
  for (const test of found) chosen.add(test);
}
if (chosen.size > 0) run([...chosen].sort());
else if (named.length > 0) process.exitCode = 1;

function testsOf(path) {
  const under = (file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
  const within = tests.filter(under);
  if (within.length > 0) return within;
  const namesake = options.includes(ALL)
    ? []
    : namesakesOf(path.replace(/^src\//, '').replace(/\.[jt]s$/, ''));
  if (namesake.length > 0) return namesake;
  const reader = READ_BY.find(([folder]) => path.startsWith(folder))?.[1];
  return tests.filter((test) => loaded.get(test)?.some((file) => under(file) || file === reader));
}

/** The tests of that name, else of the folder that it stands in. */
function namesakesOf(name) {
  if (name === '.') return [];
  const found = tests.filter((test) => test === `test/${name}.test.ts` || test.startsWith(`test/${name}/`));
  return found.length > 0 ? found : namesakesOf(dirname(name));
}

function fromRoot(name) {
  if (!existsSync(name)) throw new Error(`There is no ${name}.`);
  return relative(ROOT, name).replaceAll('\\', '/');
}

/** What differs from the last commit, new files among it. */
function changed() {
  const git = (...words) =>
    execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  return [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
}

function run(files) {
  process.stdout.write(`${files.length} of ${tests.length} test files\n`);
  spawn('npx', ['tap', 'run', ...options.filter((word) => word !== ALL), ...files], {
    cwd: ROOT,
    stdio: 'inherit',
  }).once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
