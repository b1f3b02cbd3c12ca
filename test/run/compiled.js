// Loaded into each test's process: a test file is run from what compile.js made of it.
import { register } from 'node:module';
import processOnSpawn from 'process-on-spawn';

register('./resolve.js', import.meta.url);
// tap has every process that a test starts keep a record of what it loads, for coverage that nobody asks for here.
processOnSpawn.removeAllListeners();
