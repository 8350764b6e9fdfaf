// WebKitGTK, by WebDriver, on a screen that is not there.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder } from 'selenium-webdriver';
import { waitForServer } from 'selenium-webdriver/http/util.js';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { find } from './find.mjs';
import { ENVIRONMENT, programs } from './programs.mjs';

/** Starts it, with a fresh profile and an empty page. */
export async function webkit() {
  const port = await findFreePort('127.0.0.1');
  const server = `http://127.0.0.1:${port}`;
  const child = spawn(programs.xvfbRun, ['-a', programs.webkitDriver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...ENVIRONMENT, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    // The driver and the screen are children of `xvfb-run`, in its group.
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  try {
    await waitForServer(server, 60_000);
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] },
      })
      .build();
    return steps(driver, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function steps(driver, stop) {
  const run = (step, ...args) => driver.executeScript(`return (${step})(...arguments)`, ...args);
  return {
    goto: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    run,
    async press(kind, name) {
      const it = await run(find, kind, name);
      if (!it) return false;
      // As a person would: the driver takes what lies behind the bar at the foot for seen.
      await run((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }), it);
      await it.click();
      return true;
    },
    async type(kind, name, text) {
      const it = await run(find, kind, name);
      await it?.sendKeys(text);
      return it !== null;
    },
    close: () => driver.quit().finally(stop),
  };
}
