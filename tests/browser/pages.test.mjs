// Every page in each language, light and dark, wide and narrow: axe finds nothing, the console is silent, nothing
// scrolls sideways, and the HTML is valid. A page is loaded once per language: width and theme change under it.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { audit, collectHtml, fillMerchant, launchBrowser, newMerchant, noSidewaysScroll, openPage, quietConsole, shot,
  signIn, speak, startServer, submitMerchant } from './browser.mjs';

const list = '/organization/merchants';
const locations = '/organization/locations';
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };
/** A pseudo-language is there when the server was built with it. */
const languages = ['en', 'fr', 'es', 'de', 'ar', 'en-XA'];
/** Of these pages pictures are kept, to be looked at. */
const pictured = { languages: ['en', 'ar'], pages: ['list', 'form', 'form-errors', 'portal'] };

let server;
let browser;
let links;
const html = collectHtml();

before(async () => {
  server = await startServer();
  browser = await launchBrowser();
  links = await prepare();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** What the addresses of pages need: a merchant, a location, the links of an invitation and of a reset. */
async function prepare() {
  const page = await openPage(browser, server);
  await signIn(page, server.person('administrator'));
  await page.goto(`${list}/new`);
  await fillMerchant(page, newMerchant());
  await page.check('[name=sign_in][value=invitation]');
  await submitMerchant(page);
  await page.waitForURL(/merchants\/[0-9a-f-]{36}$/);
  const merchant = new URL(page.url()).pathname;
  await page.goto(locations);
  const location = await page.locator('.table__title a').first().getAttribute('href');
  const first = async (address, selector) => {
    await page.goto(address);
    return page.locator(selector).first().getAttribute('href');
  };
  const member = await first('/organization/staff', '.table__title a');
  const refused = await first('/organization/sign-ins?outcome=address-not-allowed', '.table__title a');
  await page.goto('/organization/levels');
  const levels = await page.locator('dl.details dt a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const [, level] = levels;
  const [a, b] = levels.map((address) => address.split('/').at(-1));
  const role = await first('/organization/roles', 'dl.details dt a');
  const visitor = await openPage(browser, server);
  await visitor.goto('/password/forgot');
  await visitor.fill('#email', server.person('support').email);
  await visitor.click('form.form .button--primary');
  await Promise.all([page.context().close(), visitor.context().close()]);
  return { merchant, location, member, refused, level, role,
    compared: `a=${a}&b=${b}`,
    invitation: await mailed('invitation'), reset: await mailed('password/reset') };
}

/** The path that a mail links to, once it went out. */
async function mailed(kind) {
  const folder = path.join(server.dataDir, 'mail');
  for (let tries = 0; tries < 100; tries += 1) {
    for (const name of await readdir(folder).catch(() => [])) {
      const mail = (await readFile(path.join(folder, name), 'utf8')).replaceAll('=\r\n', '').replaceAll('=3D', '=');
      const found = mail.match(new RegExp(`/${kind}/[A-Za-z0-9_-]{43}`));
      if (found) return found[0];
    }
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return assert.fail(`no mail with a link to /${kind}/`);
}

/** Pages by who sees them: a name, a path, and what is done there first. */
const pages = () => ({
  administrator: [
    ['home', '/organization'], ['list', list], ['no-match', `${list}?query=nothing+like+it`],
    ['at-location', `${list}?location=${links.location.split('/').pop()}&status=active`],
    ['form', `${list}/new`], ['form-errors', `${list}/new`, submitMerchant],
    ['merchant', links.merchant], ['edit', `${links.merchant}/edit`], ['history', `${links.merchant}/history`],
    ['lost-race', `${links.merchant}/edit`, loseRace],
    ['access', `${links.merchant}/access`],
    ['access-errors', `${links.merchant}/access`, emptyAccess],
    ['exception-errors', `${links.merchant}/access`, grantSilently],
    ['what-changes', `${links.merchant}/access`, demote], ['preview', `${links.merchant}/access`, preview],
    ['compare-merchants', `/organization/merchants/compare?left=${links.merchant.split('/').pop()}&query=a`],
    ['who-can', '/organization/access'], ['who-can-permission', '/organization/access?permission=jobs.view'],
    ['who-can-address', '/organization/access?address=203.0.113.7'],
    ['who-can-nonsense', '/organization/access?address=nonsense'],
    ['locations', locations], ['new-location', `${locations}/new`], ['location', links.location],
    ['archive', `${links.location}/archive`], ['settings', '/organization/settings'],
    ['levels', '/organization/levels'], ['new-level', '/organization/levels/new'], ['level', links.level],
    ['change-of-level', links.level, takeReports], ['retire-level', `${links.level}/retire`],
    ['compare-levels', `/organization/levels/compare?${links.compared}`],
    ['roles', '/organization/roles'], ['new-role', '/organization/roles/new'], ['role', links.role],
    ['staff', '/organization/staff'], ['new-member', '/organization/staff/new'], ['member', links.member],
    ['sign-ins', '/organization/sign-ins'], ['refused', links.refused],
    ['no-such-sign-in', '/organization/sign-ins?reference=zzzz-zzzz'],
    ['audit', '/organization/audit'], ['audit-of-merchants', '/organization/audit?kind=merchant&from=2020-01-01'],
    ['audit-no-match', '/organization/audit?person=nobody'], ['account', '/account'], ['password', '/account/password'],
    ['sessions', '/account/sessions'], ['email', '/account/email'], ['second-factor', '/account/second-factor'],
    ['missing', '/nowhere'], ['confirm', '/account/confirm?next=/organization'], ['not-yours', '/portal'],
    ['view-as', links.merchant, lookThrough],
  ],
  operator: [
    ['organizations', '/platform/organizations'], ['new-organization', '/platform/organizations/new'],
  ],
  merchant: [
    ['portal', '/portal'], ['portal-locations', '/portal/locations'], ['portal-jobs', '/portal/jobs'],
    ['portal-messages', '/portal/messages'], ['portal-api', '/portal/api-keys'],
    ['portal-members', '/portal/members'], ['new-colleague', '/portal/members/new'],
  ],
  visitor: [
    ['login', '/login'], ['login-empty', '/login', (page) => page.click('form.form .button--primary')],
    ['forgot', '/password/forgot'], ['invitation', links.invitation], ['invitation-gone', '/invitation/nothing'],
    ['reset', links.reset], ['reset-gone', '/password/reset/nothing'],
  ],
});

/** Sends the permissions page without a location. */
async function emptyAccess(page) {
  for (const box of await page.locator('[name=location_ids]:checked').all()) await box.uncheck();
  await page.press('#ip_exempt', 'Enter');
}

/** Gives the merchant the lowest level: a change that waits for a yes. */
async function demote(page) {
  await page.locator('[name=level_id]').first().check();
  await page.click('.form__buttons .button--primary');
}

/** Shows what the merchant would see of its portal, as without scripts, and from the top: further down, what the bar covers
    is too small a target. */
async function preview(page) {
  await page.locator('button[value=preview]').evaluate((button) => {
    button.formAction = button.form.action;
    button.form.requestSubmit(button);
  });
}

/** Grants a permission without saying why: the row stays open, with its error. */
async function grantSilently(page) {
  await page.locator('.right').last().locator('summary').click();
  await page.selectOption('[id="override.members.manage"]', 'grant');
  await page.press('[id="override_reason.members.manage"]', 'Enter');
}

/** Opens the portal as the merchant sees it. */
async function lookThrough(page) {
  await page.click('form[action$="/view-as"] button');
}

/** Takes a permission from a level: a change that waits for a yes. */
async function takeReports(page) {
  await page.uncheck('[id="reports.view"]');
  await page.press('[id="reports.view"]', 'Enter');
}

/** Saves a form that began from a version before the one that is stored. */
async function loseRace(page) {
  await page.locator('#phone').fill('01 42 68 53 01');
  await page.locator('#merchant-form [name=version]').evaluate((input) => { input.value = '0'; });
  await submitMerchant(page);
}

async function openedBy(kind, language) {
  const page = await openPage(browser, server, wide);
  if (kind === 'visitor') {
    await page.goto(`/login?language=${language}`);
  } else {
    await signIn(page, server.person(kind));
    await page.goto('/account');
    const choice = page.locator(`#language option[value="${language}"]`);
    if (await choice.count() === 1) await speak(page, language);
  }
  return await page.getAttribute('html', 'lang') === language ? page : null;
}

/** One page in both widths and both themes. */
async function passes(page, name, language) {
  const kept = pictured.pages.includes(name) && pictured.languages.includes(language);
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await noSidewaysScroll(page);
    await audit(page);
    if (kept) await shot(page, `${name}-${language}-${size.width}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await audit(page, { onlyColours: true });
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(wide);
}

/** All pages of one kind of person in one language. */
async function walk(t, kind, language) {
  const page = await openedBy(kind, language);
  if (page === null) {
    assert.equal(language, 'en-XA', 'installed');
    t.skip('the server was built without pseudo-languages');
    return;
  }
  const quiet = quietConsole(page);
  for (const [name, address, act] of pages()[kind]) {
    let answer = await page.goto(address);
    if (act) [answer] = await Promise.all([page.waitForNavigation(), act(page)]);
    html.add(`${name} ${language}`, await answer.text());
    await passes(page, name, language);
  }
  quiet.check();
  await page.context().close();
}

// A person speaks one language at a time, hence one language after the other; within it two people at once.
for (const language of languages) {
  describe(language, { concurrency: 2 }, () => {
    for (const kind of ['administrator', 'operator', 'merchant', 'visitor']) {
      test(`pages of ${kind} in ${language}`, (t) => walk(t, kind, language));
    }
  });
}

test('all of them are valid HTML', async () => {
  await html.check();
});
