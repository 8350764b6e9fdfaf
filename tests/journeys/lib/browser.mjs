// Where Chromium is, and what it is started with.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

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

/** The path of a program: named by an environment variable, else the first of these that is there. */
export function program(variable, ...names) {
  const folders = (env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  return env[variable] ?? paths.find((path) => existsSync(path));
}

/** Where Chromium is. */
export function executable() {
  const found = program('CHROMIUM', 'chromium', 'chromium-browser', 'google-chrome');
  if (!found) throw new Error('No Chromium on PATH: install one or name it in CHROMIUM.');
  return found;
}

/** The same engine without a browser's window around it, for pages that need no more; else Chromium. */
export const shell = () => program('CHROMIUM_SHELL', 'chromium-headless-shell') ?? executable();
