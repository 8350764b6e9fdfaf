// Chromium for the journeys: started once a file, a fresh profile for each test.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { chromium } from 'playwright-core';

/** What every Chromium of the journeys is started with. */
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is. */
export function executable() {
  if (env.CHROMIUM) return env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium on PATH: install one or name it in CHROMIUM.');
  return found;
}

/** Starts Chromium. `newContext` of what it gives is a fresh profile. */
export function startBrowser() {
  return chromium.launch({ executablePath: executable(), args: ARGS });
}

/** Starts Chromium with a profile that lies in a folder, to be opened again later. */
export function startProfile(folder, options) {
  return chromium.launchPersistentContext(folder, {
    executablePath: executable(),
    args: ARGS,
    ...options,
  });
}
