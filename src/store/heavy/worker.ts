import { failed } from './failures.js';
import { JOBS, type Outcome, type Task } from './jobs.js';
import { openWorkplace } from './workplace.js';

/*
 * A process that does one job after another, with connections of its own, until the server that forked it ends it or is gone. It can be
 * killed at any moment: what it reads changes nothing, and what it writes is in one transaction.
 */

const [, , file = ''] = process.argv;
const workplace = openWorkplace(file);

process.on('message', (task: Task) => void work(task));
process.on('disconnect', () => process.exit());
// Whoever stops the server in a terminal sends the signal to its processes too: they go when it has ended its answers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

async function work({ name, given }: Task): Promise<void> {
  const job: (place: typeof workplace, ...given: never[]) => unknown = JOBS[name];
  const outcome: Outcome = await Promise.resolve()
    .then(() => job(workplace, ...(given as never[])))
    .then(
      (result) => ({ result }),
      (error: unknown) => ({ error: failed(error) }),
    );
  process.send?.(outcome);
}
