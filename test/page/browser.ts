import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A real browser, or null where this machine has none. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  return executablePath === undefined ? null : chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
