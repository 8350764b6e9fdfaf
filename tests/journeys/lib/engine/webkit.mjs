// WebKitGTK, by plain WebDriver over HTTP, on a screen that is not there.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { env } from 'node:process';
import { find } from './find.mjs';
import { programs } from './programs.mjs';

/** The name under which WebDriver hands an element over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts it, with a fresh profile and an empty page. */
export async function webkit() {
  const port = await freePort();
  const child = spawn(programs.xvfbRun, ['-a', programs.webkitDriver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...env, LANG: 'C.UTF-8', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    // The driver and the screen are children of `xvfb-run`, in its group.
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    await listening(() => ask('GET', '/status'));
    const browser = { binary: programs.miniBrowser, args: ['--automation'] };
    const { sessionId } = await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
    });
    return driver((method, path, body) => ask(method, `/session/${sessionId}${path}`, body), stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listening(knock) {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await knock();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function driver(ask, stop) {
  const run = (step, ...args) =>
    ask('POST', '/execute/sync', { script: `return (${step})(...arguments)`, args });
  const found = async (kind, name) => (await run(find, kind, name))?.[ELEMENT];
  return {
    goto: (url) => ask('POST', '/url', { url }),
    reload: () => ask('POST', '/refresh'),
    run,
    async press(kind, name) {
      const id = await found(kind, name);
      if (!id) return false;
      // As a person would: the driver takes what lies behind the bar at the foot for seen.
      await run((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }), { [ELEMENT]: id });
      await ask('POST', `/element/${id}/click`);
      return true;
    },
    async type(kind, name, text) {
      const id = await found(kind, name);
      if (id) await ask('POST', `/element/${id}/value`, { text });
      return id !== undefined;
    },
    async close() {
      await ask('DELETE', '').finally(stop);
    },
  };
}
