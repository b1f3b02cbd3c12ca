import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { Test } from 'tap';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A real browser; null where this machine has none, and then the test that wants it says that it was skipped. */
export async function openBrowser(t?: Test): Promise<Browser | null> {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: ['--no-sandbox'] });
  t?.comment('browser tests were skipped: there is no chromium here (apt-get install chromium)');
  return null;
}
