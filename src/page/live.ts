import { ask } from './api.js';

/** What the page does when records change. */
export interface Listener {
  /** Whether the reader is writing or deciding, and must not be disturbed. */
  busy: () => boolean;
  /** Draws anew. */
  refresh: () => void;
}

const WAIT_MS = 500;
const POLL_MS = 5_000;
/** So long a lost connection is not worth a word: a proxy's time-out, a restart. */
const LOST_MS = 5_000;
/** A line that says only what has been shown goes by itself. */
const SAID_MS = 10_000;

const LOST = 'The server cannot be reached; what is shown may be old';

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
      setTimeout(() => {
        if (status.textContent === words) status.textContent = '';
      }, SAID_MS);
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
  let lost: ReturnType<typeof setTimeout> | undefined;
  stream.addEventListener('open', () => {
    clearTimeout(lost);
    lost = undefined;
    if (status.textContent === LOST) status.textContent = '';
  });
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) void poll(changed);
    else lost ??= setTimeout(() => (status.textContent = LOST), LOST_MS);
  });
}

/** Asks for changes again and again where there is no stream: a browser sends no key with one. */
async function poll(changed: (event: Event) => void): Promise<void> {
  let known: number | null = null;
  let missed = false;
  for (;;) {
    try {
      const { last } = await ask<{ last: number }>('/v1/changes?limit=1');
      if (missed || (known !== null && last > known)) changed(new Event('reset'));
      known = last;
      missed = false;
    } catch {
      missed = true;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function isOurs({ data }: MessageEvent): boolean {
  const { record } = JSON.parse(String(data)) as { record: { id: string } };
  return ours.delete(record.id);
}
