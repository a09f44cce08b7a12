// A browser, and the checks that hold on every page it comes to.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const counts = { passed: 0, failed: 0 };

export function check(name, ok, more = '') {
  if (ok) {
    counts.passed += 1;
  } else {
    counts.failed += 1;
    console.log(`FAILED ${name} ${more}`);
  }
}

export async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}

/** A person at a screen: one context with its own cookies. */
export async function person(browser, { lang, js, width }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: lang === 'sv' ? 'sv-FI' : 'fi-FI' });
  const page = await context.newPage();
  // Scripts of the page are switched off by the protocol, so that the checks themselves still run.
  if (!js) await (await context.newCDPSession(page)).send('Emulation.setScriptExecutionDisabled', { value: true });
  page.on('response', (response) => {
    if (response.status() >= 500) check(`no fault at ${response.url()}`, false, String(response.status()));
    if (!response.url().startsWith(process.env.BASE)) check(`no stranger: ${response.url()}`, false);
  });
  return { context, page, lang, js, width };
}

/** What holds on every page: language, one heading, no sideways scroll, no axe violation, no missing text. */
export async function holds(who, name) {
  const { page, lang, js } = who;
  const label = `${lang}${js ? '' : ' without scripts'} ${name}`;
  const path = new URL(page.url()).pathname;
  check(`${label}: the address keeps the language`, path.startsWith(`/${lang}/`), path);
  check(`${label}: lang`, (await page.getAttribute('html', 'lang')) === lang);
  check(`${label}: one h1`, (await page.locator('h1').count()) === 1);
  const text = await page.locator('body').innerText();
  const missing = text.match(/\[[a-z]+-[a-z-]+[a-z.]*\]/);
  check(`${label}: no missing text`, missing === null, missing?.[0]);
  if (!js) return;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(`${label}: no sideways scroll at ${who.width}`, wide <= 0, `${wide}px`);
  const result = await page.evaluate(async ([source, tags]) => {
    if (!globalThis.axe) (0, eval)(source);
    const { violations } = await globalThis.axe.run(document, { runOnly: tags });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  }, [axeSource, TAGS]).catch((error) => [`axe could not run: ${error.message}`]);
  check(`${label}: axe`, result.length === 0, result.join(' | '));
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${lang}-${who.width}-${name.replaceAll(/\W+/g, '-')}.png`, fullPage: true });
}
