import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/** Some pages of a write-ahead log: a disk without room for them has none for a report. */
const BYTES = Buffer.alloc(64 * 1024, 1);

/**
 * Writes bytes beside a database file and has the disk keep them, as a commit does. The database itself is left alone: a commit would tell
 * every reader of a change. The file has no name while it is written, so that nothing is left behind even where the process is killed.
 * @throws what the disk says: full, over a quota, to be read only, gone
 */
export async function writeBeside(file: string): Promise<void> {
  const path = `${file}-probe-${randomUUID()}`;
  const probe = await open(path, 'wx', 0o600);
  try {
    await rm(path);
    await probe.writeFile(BYTES);
    await probe.datasync();
  } finally {
    await probe.close();
  }
}
