// The main flows in a real browser: mistakes mended while adding a merchant, its sign-in in Arabic on a phone,
// the same without scripts. What every page must pass is in pages.test.mjs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { audit, launchBrowser, noSidewaysScroll, openPage, quietConsole, signIn, startServer } from './browser.mjs';

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const list = '/organization/merchants';
const words = 'quatre bateaux jaunes dansent';

async function fill(page, email) {
  await page.fill('#business_name', 'Chez Chloé');
  await page.selectOption('#address_country', 'FR');
  await page.fill('#address_line1', '12 rue Ordener');
  await page.fill('#address_city', 'Paris');
  await page.fill('#address_postal_code', '75018');
  await page.fill('#login_email', email);
  await page.fill('#new_password', words);
  await page.fill('#new_password_confirmation', words);
  await page.selectOption('#platform_language', 'fr');
  await page.check('input[name=location_ids] >> nth=0');
  await page.check('input[name=level_id] >> nth=1');
}

async function chooseDefault(page) {
  const value = await page.inputValue('input[name=location_ids] >> nth=0');
  await page.selectOption('#default_location_id', value);
}

test('an administrator mends mistakes as she goes and the merchant signs in', async () => {
  const page = await openPage(browser, server, { width: 1280 });
  const quiet = quietConsole(page);
  await signIn(page, server.person('administrator'));
  await page.goto(list);
  await page.click('.page-head__actions a');
  await page.fill('#login_email', 'chloe@');
  assert.equal(await page.textContent('#login_email-error'), '', 'nobody is scolded in mid-word');
  await page.press('#login_email', 'Tab');
  await page.waitForSelector('#login_email[aria-invalid=true]');
  await page.fill('#login_email', 'chloe@shop.example');
  await page.waitForSelector('#login_email:not([aria-invalid=true])');
  await page.click('.form__buttons .button--primary');
  await page.waitForSelector('#error-summary');
  assert.match(await page.title(), /^Error:/);
  await audit(page);
  await fill(page, 'chloe@shop.example');
  await chooseDefault(page);
  await page.click('.form__buttons .button--primary');
  await page.waitForURL(/merchants\/[0-9a-f-]{36}$/);
  assert.match(await page.textContent('h1'), /Chez Chloé/);
  quiet.check();
  const merchant = await openPage(browser, server, { width: 1280 });
  await signIn(merchant, { email: 'chloe@shop.example', password: words });
  assert.equal(await merchant.getAttribute('html', 'lang'), 'fr');
});

test('a merchant reads its portal in Arabic on a phone', async () => {
  const page = await openPage(browser, server, { width: 360, dark: true });
  await signIn(page, server.person('merchant', { language: 'ar' }));
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await noSidewaysScroll(page);
  await audit(page);
});

test('without scripts a merchant is added all the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const page = await context.newPage();
  await signIn(page, server.person('administrator'));
  await page.goto(`${list}/new`);
  await fill(page, 'zoe@');
  await chooseDefault(page);
  await page.click('.form__buttons .button--primary');
  assert.match(await page.textContent('#error-summary'), /e-mail/i);
  await page.fill('#login_email', 'zoe@shop.example');
  await page.fill('#new_password', words);
  await page.fill('#new_password_confirmation', words);
  await page.click('.form__buttons .button--primary');
  assert.match(await page.textContent('h1'), /Chez Chloé/);
  await context.close();
});

test('a location is created in the dialog, by the rules of its country, without leaving the form', async () => {
  const page = await openPage(browser, server, { width: 360 });
  const quiet = quietConsole(page);
  await signIn(page, server.person('administrator'));
  await page.goto(`${list}/new`);
  await page.fill('#business_name', 'Half typed');
  await page.click('[data-dialog-open]');
  await page.waitForSelector('#location-name:focus');
  await page.fill('#location-name', 'Springfield');
  await page.fill('#location-reference_id', 'a b');
  await page.press('#location-reference_id', 'Tab');
  await page.selectOption('#location-address_country', 'US');
  await page.waitForSelector('#location-reference_id[aria-invalid=true]');
  await page.waitForSelector('#location-address_region', { state: 'visible' });
  assert.equal(await page.inputValue('#location-time_zone'), 'America/New_York');
  assert.equal(await page.inputValue('#address_country'), 'FR', 'the page behind keeps its own');
  await audit(page);
  await page.fill('#location-reference_id', `US-${Date.now()}`);
  await page.fill('#location-address_line1', '742 Evergreen Terrace');
  await page.fill('#location-address_city', 'Springfield');
  await page.fill('#location-address_region', 'IL');
  await page.fill('#location-address_postal_code', '62704');
  await page.click('#new-location .button--primary');
  await page.waitForSelector('#new-location:not([open])', { state: 'attached' });
  assert.match(await page.textContent('#location-added'), /Springfield/);
  assert.ok(await page.isChecked('input[name=location_ids] >> nth=-1'));
  assert.equal(await page.inputValue('#business_name'), 'Half typed');
  quiet.check();
});

test('support previews the portal of a merchant in place, and says yes to what its change takes away', async () => {
  const page = await openPage(browser, server, { width: 1280 });
  await signIn(page, server.person('support'));
  await page.goto(list);
  await page.click('.table__title a >> nth=0');
  await page.click('.page-head__actions a[href$="/access"]');
  const here = page.url();
  await page.check('input[name=level_id] >> nth=2');
  await page.fill('#ip_allow_list', '203.0.113.0/24 # typed');
  await page.click('button[value=preview]');
  await page.waitForSelector('#preview');
  assert.equal(page.url(), here, 'the page is the same');
  assert.equal(await page.inputValue('#ip_allow_list'), '203.0.113.0/24 # typed');
  await page.fill('#ip_allow_list', '');
  const saved = () => page.waitForURL((url) => !url.pathname.endsWith('/access'));
  const press = () => page.click('.form__buttons .button--primary');
  await page.check('input[name=chat_access]');
  await Promise.all([page.waitForNavigation(), press()]);
  if (await page.locator('#confirm').count() === 1) {
    await page.check('#confirm');
    await Promise.all([saved(), press()]);
  }
  await page.goto(here);
  await page.check('input[name=level_id] >> nth=0');
  await Promise.all([page.waitForNavigation(), press()]);
  assert.match(await page.title(), /^Error:/);
  await audit(page);
  await page.check('#confirm');
  await Promise.all([saved(), press()]);
  await page.context().close();
});
