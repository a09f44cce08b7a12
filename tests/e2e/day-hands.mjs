// What everybody's hands do in the day: sign in, fill a form and send it, read what is there.
import { check } from './browser.mjs';

/** After so many seconds what is sent can no longer be taken back. */
export const DELAY = Number(process.env.DAY_DELAY);
const PASSWORD = 'osallisuus-delaktighet';

/** An address below the county, in somebody's language. */
export const at = (who, path) => `${process.env.BASE}/${who.lang}/pohjanmaa${path}`;
export const open = (who, path) => who.page.goto(at(who, path), { waitUntil: 'domcontentloaded' });
export const openCase = (who, one) => open(who, `/cases/${one.ref}`);
export const said = (who) => who.page.locator('main').innerText();
/** The words of what was just done, or nothing. */
export async function done(who) {
  const banner = who.page.locator('main .notice--good').first();
  return (await banner.count()) > 0 ? banner.innerText() : '';
}

export async function enter(who, email) {
  const { page, lang } = who;
  await page.goto(`${process.env.BASE}/${lang}/sign-in`);
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  await going(who, () => page.click('main form button[type=submit]'));
  check(`day ${lang} ${email} is in`, await page.locator('.sign-out').isVisible(), page.url());
}

export async function leaveWork(who) {
  await going(who, () => who.page.click('.sign-out button'));
  check(`day ${who.lang} signed out`, (await who.page.locator('.sign-out').count()) === 0);
}

/** Does what leads to another page, and waits until it is there. */
export async function going(who, act) {
  await Promise.all([who.page.waitForNavigation({ waitUntil: 'domcontentloaded' }), act()]);
}

/** Opens everything that a part of the page lies hidden in. */
export async function unfold(part) {
  const closed = part.locator('xpath=ancestor::details[not(@open)]/summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Fills fields of a form by their names. */
export async function fill(form, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`).first();
    await unfold(field);
    const kind = await field.evaluate((element) => (element.tagName === 'SELECT' ? 'select' : element.type));
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'radio' || kind === 'checkbox') {
      for (const one of [value].flat()) await form.locator(`[name="${name}"][value="${one}"]`).check();
    } else await field.fill(value);
  }
}

/** Fills the form whose address ends in a verb, and presses its own button, or that of a step. */
export async function act(who, verb, values = {}, step = '') {
  const form = who.page.locator(`main form[action$="/${verb}"], main form[action*="/${verb}?"]`).first();
  await unfold(form);
  await fill(form, values);
  const button = form.locator(step ? `button[value="${step}"]` : 'button[type=submit]:not([name])').first();
  await unfold(button);
  await going(who, () => button.click());
}

/** Opens a case and does one thing with it. */
export async function on(who, one, verb, values = {}, step = '') {
  await openCase(who, one);
  await act(who, verb, values, step);
}

/** What the views of the inbox say they hold. */
export async function counts(who) {
  await open(who, '/inbox?view=open');
  return who.page.evaluate(() => Object.fromEntries(
    [...document.querySelectorAll('nav.tabs a')].filter((tab) => tab.querySelector('.count'))
      .map((tab) => [new URL(tab.href).search.slice(1), Number(tab.querySelector('.count').textContent)])));
}

/** The references of every line of a list, page by page. */
export async function lines(who, query) {
  await open(who, `/inbox?${query}`);
  const found = [];
  for (;;) {
    found.push(...await who.page.locator('.inbox tbody tr').evaluateAll((rows) => rows.map((row) => row.id.replace('case-', ''))));
    const next = who.page.locator('a[rel=next]').first();
    if ((await next.count()) === 0) return found;
    await going(who, () => next.click());
  }
}

/** Gives feedback through the form; returns the code. */
export async function give(giver, one) {
  const { page } = giver;
  await open(giver, `/give/${one.unit}`);
  const form = page.locator('#give');
  await fill(form, { text: one.text, kind: one.kind, answer_wanted: one.wanted, ...(one.shows ? { may_show: 'yes' } : {}) });
  await going(giver, () => page.click('#give button[type=submit]:last-of-type'));
  check(`day ${one.key} is sent`, page.url().includes('/sent?receipt='), page.url());
  return page.locator('code').innerText();
}

/** Opens what a code stands for, in a browser that knows nothing yet. */
export async function byCode(giver, one) {
  await giver.context.clearCookies();
  await open(giver, '/follow');
  await giver.page.fill('[name=code]', one.code);
  await going(giver, () => giver.page.click('main form button[type=submit]'));
  return said(giver);
}

/** Waits until what was sent has gone to its giver. */
export async function gone(who, one) {
  for (let turn = 0; turn < 60; turn += 1) {
    await openCase(who, one);
    if ((await who.page.locator('form[action*="/take-back"]').count()) === 0) return check(`day ${one.key}: the answer has gone`, (await who.page.locator('.message--team').count()) > 0);
    await who.page.waitForTimeout(250);
  }
  return check(`day ${one.key}: the answer goes`, false);
}

/** Writes an answer to a case and sends it. */
export async function answer(who, one, text, more = {}) {
  await on(who, one, 'answer', { answer_text: text, ...more });
  check(`day ${one.key}: the answer is on its way`, (await who.page.locator('form[action*="/take-back"]').count()) > 0, await said(who));
}

/** How a day is typed, so many days from now. */
export function dayFromNow(days) {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(new Date(Date.now() + days * 86_400_000)).split('-').map(Number);
  return `${parts[2]}.${parts[1]}.${parts[0]}`;
}
