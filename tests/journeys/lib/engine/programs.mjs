// Where the browsers are: named in the environment, or at their usual places.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

function at(name, ...places) {
  const folders = (env.PATH ?? '').split(delimiter);
  const paths = places.flatMap((it) => (it.startsWith('/') ? [it] : folders.map((folder) => join(folder, it))));
  return env[name] ?? paths.find((it) => existsSync(it));
}

/** Each the path of a program, or `undefined` where it is not installed. */
export const programs = {
  firefox: at('FIREFOX', 'firefox-esr', 'firefox'),
  webkitDriver: at('WEBKIT_DRIVER', 'WebKitWebDriver'),
  miniBrowser: at('MINIBROWSER', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'),
  xvfbRun: at('XVFB_RUN', 'xvfb-run'),
};
