// Where the other browsers are, and what they are started in.

import { env } from 'node:process';
import { program } from '../browser.mjs';

/** Each the path of a program, or `undefined` where it is not installed. */
export const programs = {
  firefox: program('FIREFOX', 'firefox-esr', 'firefox'),
  webkitDriver: program('WEBKIT_DRIVER', 'WebKitWebDriver'),
  miniBrowser: program('MINIBROWSER', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'),
  xvfbRun: program('XVFB_RUN', 'xvfb-run'),
};

/** The environment with one language and one time zone on every machine. */
export const ENVIRONMENT = { ...env, LANGUAGE: 'en', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
