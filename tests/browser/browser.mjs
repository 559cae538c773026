// What every browser test needs: the server under test, Chromium, a person signed in, and the checks that each page passes.
//
//   const server = await startServer();
//   const browser = await launchBrowser();
//   const page = await openPage(browser, server, { width: 360, language: 'ar', dark: true });
//   await signIn(page, server.person('merchant', { language: 'ar' }));

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const built = path.resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug', 'comptoir');
const binary = process.env.COMPTOIR_BIN ? path.resolve(process.env.COMPTOIR_BIN) : built;
const startWithin = 60_000;
const stopWithin = 10_000;

// ---- The server -------------------------------------------------------------------------------------------------

/** Starts a demo server on its own data; `env` and `args` are added. Ends with `await server.stop()`. */
export async function startServer({ args = [], env = {} } = {}) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'comptoir-'));
  const listen = `127.0.0.1:${await freePort()}`;
  const child = spawn(binary, ['demo', '--json', '--listen', listen, ...args], {
    cwd: dataDir,
    env: { ...withoutSettings(process.env), COMPTOIR_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);

  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { log += text; });

  const stop = async () => {
    process.removeListener('exit', endWithUs);
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      const patience = setTimeout(() => child.kill('SIGKILL'), stopWithin);
      child.kill('SIGTERM');
      await gone;
      clearTimeout(patience);
    }
    await rm(dataDir, { recursive: true, force: true });
  };

  try {
    const { url, people } = await firstObject(child, () => log);
    const person = (kind, matching = {}) => {
      const found = people.find((one) => one.kind === kind
        && Object.entries(matching).every(([key, value]) => one[key] === value));
      assert.ok(found, `the demo has no ${kind} with ${JSON.stringify(matching)}`);
      return found;
    };
    return { url, people, person, dataDir, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The developer's own settings stay out: a test must never reach the database that DATABASE_URL names. */
function withoutSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('COMPTOIR_')));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The one object that `demo --json` prints, however many lines it takes. */
function firstObject(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => {
      clearTimeout(patience);
      reject(new Error(`${reason}\n${log().slice(-4000)}`));
    };
    const patience = setTimeout(fail, startWithin, `the server said nothing within ${startWithin / 1000} s`);
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (!printed.trimEnd().endsWith('}')) return;
      try {
        resolve(JSON.parse(printed));
        clearTimeout(patience);
      } catch {
        // An inner brace: the rest is still to come.
      }
    });
    child.once('error', (error) => fail(`the server does not start (cargo build first?): ${error.message}`));
    child.once('close', (code, signal) => fail(`the server ended with ${signal ?? code}`));
  });
}

// ---- The browser ------------------------------------------------------------------------------------------------

export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

/** A page in a context of its own: nobody is signed in. Paths lead to `server`; its Content-Security-Policy is in force. */
export async function openPage(browser, server, { width = 1280, height = 800, language = 'en', dark = false, scripts = true } = {}) {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  return context.newPage();
}

/** Signs one of the server's people in, by the form, as a person does. */
export async function signIn(page, person) {
  await page.goto('/login');
  await page.locator('[name=email]').fill(person.email);
  await page.locator('[name=password]').fill(person.password);
  await Promise.all([
    page.waitForURL((now) => now.pathname !== '/login'),
    page.locator('[name=password]').press('Enter'),
  ]);
}

/** A merchant that may be added; the e-mail is another each time. */
export function newMerchant() {
  const name = randomUUID().slice(0, 8);
  return {
    business_name: `Chez Chloé ${name}`,
    phone: '01 42 68 53 00',
    address_country: 'FR',
    address_line1: '12 rue Ordener',
    address_city: 'Paris',
    address_postal_code: '75018',
    login_email: `chloe.${name}@example.com`,
    new_password: 'quatre bateaux jaunes dansent',
    new_password_confirmation: 'quatre bateaux jaunes dansent',
    platform_language: 'fr',
  };
}

/** Fills in the merchant form, down to the first location and the first level. */
export async function fillMerchant(page, merchant) {
  for (const [name, value] of Object.entries(merchant)) {
    const control = page.locator(`#merchant-form [name=${name}]`);
    if (await control.evaluate(({ localName }) => localName === 'select')) await control.selectOption(value);
    else await control.fill(value);
  }
  const first = page.locator('[name=location_ids]').first();
  await first.check();
  await page.locator('[name=default_location_id]').selectOption(await first.inputValue());
  await page.locator('[name=level_id]').first().check();
}

/** Presses *Add merchant*, or what the form's main button says in this language. */
export const submitMerchant = (page) => page.locator('#merchant-form .form__buttons button:not([name])').click();

/** Waits until the error line of a field says something like `text`; without `text`, until it says nothing. */
export function saysOf(page, field, text) {
  const line = page.locator(text ? `#${field}-error` : `#${field}-error:empty`, text ? { hasText: text } : {});
  return line.waitFor({ state: 'attached', timeout: 5000 });
}

/** Changes the language of the person who is signed in, as she does it. */
export async function speak(page, language) {
  await page.goto('/account');
  await page.locator('#language').selectOption(language);
  await Promise.all([page.waitForEvent('load'), page.locator('form[action="/account/language"] button').click()]);
  assert.equal(await page.locator('html').getAttribute('lang'), language);
}

// ---- What each page passes --------------------------------------------------------------------------------------

const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
/** HTML that is newer than the pinned checker. */
const newer = /^Attribute “(command|commandfor|closedby)” not allowed|^Attribute “name” not allowed on element “details”/;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with a line for each element that breaks a WCAG 2.2 AA rule. Light and dark differ in colours alone: for the
 * second of them `onlyColours` is enough.
 */
export async function audit(page, { onlyColours = false } = {}) {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe);
  const runOnly = onlyColours ? { type: 'rule', values: colourRules } : { type: 'tag', values: rules };
  const violations = await page.evaluate(
    async (options) => (await globalThis.axe.run(document, options)).violations,
    { runOnly, resultTypes: ['violations'], preload: false },
  );
  const lines = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} — ${target.join(' ')}`));
  assert.deepEqual(lines, [], `${page.url()} is not accessible`);
}

/**
 * Watches a page from now on; `check()` fails with all that went wrong. A page or fragment that answers 4xx is no
 * fault in itself (a refused form is 422), an asset that does is, and so is every 5xx.
 */
export function quietConsole(page) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const aboutAnswer = message.text().startsWith('Failed to load resource'); // judged below, with its address
    if (['error', 'warning'].includes(message.type()) && !aboutAnswer) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const refusal = response.status() < 500 && ['document', 'fetch', 'xhr'].includes(kind);
    if (response.status() >= 400 && !refusal) problems.push(`${response.status()}: ${kind} ${response.url()}`);
  });
  return { problems, check: () => assert.deepEqual(problems, [], `the console of ${page.url()} is not quiet`) };
}

/** Fails with the elements that reach past the window's side. */
export async function noSidewaysScroll(page) {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const past = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    const name = ({ localName, id, className }) => `${localName}${id && `#${id}`} ${className}`.trim();
    return [`${scrollWidth} > ${clientWidth}`, ...past.slice(0, 10).map(name)];
  });
  assert.deepEqual(tooWide, [], `${page.url()} scrolls sideways`);
}

/** Collects answers as the server sent them, and checks them in one run: the checker takes three seconds to start. */
export function collectHtml() {
  const pages = new Map();
  return {
    add: (name, html) => pages.set(name, html),
    check: () => validHtml(pages),
  };
}

/** Fails with each error of each page in `pages`: name → HTML as sent (not the DOM, which is always well-formed). */
export async function validHtml(pages) {
  const dir = await mkdtemp(path.join(tmpdir(), 'comptoir-html-'));
  try {
    const names = new Map();
    for (const [name, html] of pages) {
      const file = path.join(dir, `${names.size}.html`);
      names.set(path.basename(file), name);
      await writeFile(file, html);
    }
    if (names.size === 0) return;
    const report = await vnu(['--exit-zero-always', '--errors-only', '--stdout', '--format', 'json', '--skip-non-html', dir]);
    const faults = report.messages.filter(({ message }) => !newer.test(message));
    const lines = faults.map(({ url, lastLine, message, extract }) =>
      `${names.get(path.posix.basename(url))}:${lastLine}: ${message} — ${extract?.replaceAll('\n', ' ')}`);
    assert.deepEqual(lines, [], 'not valid HTML');
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function vnu(args) {
  const { stdout } = await promisify(execFile)('java', ['-jar', require('vnu-jar'), ...args], { maxBuffer: 64 * 2 ** 20 });
  return JSON.parse(stdout);
}

/** Keeps a picture of the whole page in artifacts/screenshots, to be looked at. */
export async function shot(page, name) {
  const dir = path.join(root, 'artifacts', 'screenshots');
  await mkdir(dir, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(dir, `${name}.png`), fullPage: true, caret: 'initial' });
}
