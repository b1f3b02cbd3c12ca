import { register } from 'tsx/esm/api';

// How a working process starts where the sources run: what loads TypeScript in the server does not reach the processes that it forks.
register();
await import('./worker.ts');
