// A Chromium of our own that can be killed like a crash would, with a profile that stays.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { ARGS, executable } from './browser.mjs';

// A failed test leaves its browser behind, and that would keep the run from ending.
const running = new Set();
after(() => {
  for (const child of running) process.kill(-child.pid, 'SIGKILL');
});

/** Starts it on a profile; gives `{ page, context, kill, close }`. */
export async function startKillable(profile) {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const child = spawn(
    executable(),
    [...ARGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own, so that a kill takes all of it and nothing else.
    { detached: true, stdio: 'ignore' },
  );
  running.add(child);
  const exited = once(child, 'exit').then(() => running.delete(child));
  const end = Date.now() + 20_000;
  const address = () => (existsSync(port) ? readFileSync(port, 'utf8').split('\n') : []);
  while (address().length < 2) {
    assert.ok(Date.now() < end, 'Chromium did not start within 20 seconds.');
    await new Promise((go) => setTimeout(go, 30));
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${address()[0]}`);
  const [context] = browser.contexts();
  context.setDefaultTimeout(15_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    context,
    /** At once, as a crash does. */
    async kill() {
      process.kill(-child.pid, 'SIGKILL');
      await exited;
      await browser.close().catch(() => {});
    },
    /** As a person does: everything is written. */
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await exited;
    },
  };
}
