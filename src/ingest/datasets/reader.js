import { register } from 'tsx/esm/api';

// The flags of the process that load TypeScript do not reach its threads (Node 20): this does.
register();
await import('./worker.ts');
