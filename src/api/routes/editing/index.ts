import type { FastifyInstance } from 'fastify';
import type { Store } from '../../../store/open.js';
import { EDITING } from './kinds.js';
import { addRoute } from './add.js';
import { mergeRoutes } from './merge.js';
import { patchRoute } from './patch.js';
import { revisionsRoute } from './revisions.js';
import { undoRoute } from './undo.js';

/** What editors do to records, the same for each kind: add, correct, confirm, reject, undo; and what was done before. */
export function editingRoutes(app: FastifyInstance, store: Store, now: () => string): void {
  mergeRoutes(app, store, now);
  for (const editing of EDITING) {
    addRoute(app, store, now, editing);
    patchRoute(app, store, now, editing);
    undoRoute(app, store, now, editing);
    revisionsRoute(app, store, editing);
  }
}
