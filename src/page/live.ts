/** What the page does when records change. */
export interface Listener {
  /** Whether the reader is writing or deciding, and must not be disturbed. */
  busy: () => boolean;
  /** Draws anew. */
  refresh: () => void;
}

const WAIT_MS = 500;

/** Ids of records that this page changes itself and already shows. */
export const ours = new Set<string>();

/** Draws anew when records change, and says so in a status line; whoever is writing is asked first. */
export function listen(status: HTMLElement, { busy, refresh }: Listener): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const stream = new EventSource('/v1/stream');
  const show = (): void => {
    const words = `${count} ${count === 1 ? 'change' : 'changes'} at ${new Date().toLocaleTimeString()}`;
    count = 0;
    if (!busy()) {
      status.textContent = words;
      refresh();
      return;
    }
    const button = document.createElement('button');
    button.className = 'action';
    button.textContent = `${words}: show`;
    button.addEventListener('click', () => {
      status.textContent = '';
      refresh();
    });
    status.replaceChildren(button);
  };
  const changed = (event: Event): void => {
    if (event instanceof MessageEvent && event.type !== 'reset' && isOurs(event)) return;
    count += 1;
    clearTimeout(waiting);
    waiting = setTimeout(show, WAIT_MS);
  };
  for (const kind of ['created', 'updated', 'deleted', 'reset']) stream.addEventListener(kind, changed);
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) status.textContent = 'No live changes: load the page again';
  });
}

function isOurs({ data }: MessageEvent): boolean {
  const { record } = JSON.parse(String(data)) as { record: { id: string } };
  return ours.delete(record.id);
}
