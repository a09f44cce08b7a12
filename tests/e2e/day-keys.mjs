// The keyboard: from the list to the next case, single keys for who wants them, all of a list at once; and the word that
// something new has arrived.
import { check, holds } from './browser.mjs';
import { act, going, open } from './day-hands.mjs';

/** Opens the inbox in a window whose clock can be turned on. */
export async function watch(who) {
  const page = await who.context.newPage();
  await page.clock.install();
  const watching = { ...who, page };
  await open(watching, '/inbox?view=open');
  await page.clock.fastForward(61_000);
  await page.waitForTimeout(300);
  check('day without news the list says nothing', (await page.locator('[data-arrivals]').innerText()) === '');
  return { ...watching, rows: await page.locator('.inbox tbody').innerText() };
}

/** A minute later the list says that there is something new, and has not moved. */
export async function arrived(watching) {
  const { page } = watching;
  const answered = page.waitForResponse((response) => response.url().includes('/inbox/new'));
  await page.clock.fastForward(61_000);
  await answered;
  const link = page.locator('[data-arrivals] a');
  await link.waitFor({ timeout: 3000 }).catch(() => {});
  const words = (await link.count()) > 0 ? await link.innerText() : '';
  check('day the news are told', words.includes('20'), words);
  check('day the list does not move by itself', (await page.locator('.inbox tbody').innerText()) === watching.rows);
  await holds(watching, 'day inbox with news');
  await going(watching, () => link.click());
  check('day the news lead to the list', (await page.locator('.inbox tbody').innerText()) !== watching.rows);
  await page.close();
}

const focused = (page) => page.evaluate(() => {
  const row = document.activeElement.closest('tr');
  return row ? row.id : document.activeElement.id || document.activeElement.tagName;
});

/** The keys do nothing before somebody has asked for them; then they lead through the list and the cases. */
export async function shortcuts(who, today) {
  const { page } = who;
  const list = `/inbox?view=open&received_from=${today}`;
  await open(who, list);
  await page.keyboard.press('j');
  check('day keys do nothing unasked', !(await focused(page)).startsWith('case-'));
  await open(who, '/profile');
  await holds(who, 'day profile');
  await act(who, 'profile', { shortcuts: 'yes' });
  await open(who, list);
  const ids = await page.locator('.inbox tbody tr').evaluateAll((rows) => rows.map((row) => row.id));
  await page.keyboard.press('j');
  check('day j goes to the first', (await focused(page)) === ids[0], await focused(page));
  await page.keyboard.press('j');
  check('day j goes to the next', (await focused(page)) === ids[1], await focused(page));
  await page.keyboard.press('k');
  check('day k goes back', (await focused(page)) === ids[0], await focused(page));
  await page.keyboard.press('k');
  check('day k stays at the first', (await focused(page)) === ids[0], await focused(page));
  await page.keyboard.press('j');
  await going(who, () => page.keyboard.press('Enter'));
  check('day Enter opens it', page.url().includes(ids[1].replace('case-', '/cases/')), page.url());
  const second = page.url();
  await page.keyboard.press('r');
  check('day r goes to the answer', (await focused(page)) === 'answer_text', await focused(page));
  await page.keyboard.type('jk?');
  check('day keys are letters while one writes', (await page.inputValue('#answer_text')) === 'jk?' && page.url() === second);
  await page.fill('#answer_text', '');
  await page.focus('#main');
  await going(who, () => page.keyboard.press('j'));
  check('day j goes to the next case', page.url().includes(ids[2].replace('case-', '/cases/')), `${page.url()} not ${ids[2]}`);
  await going(who, () => page.keyboard.press('k'));
  check('day k goes back to the list', page.url().includes('/inbox?') && page.url().endsWith(`#${ids[2]}`), page.url());
  await page.keyboard.press('j');
  check('day j goes on from the case one was at', (await focused(page)) === ids[3], `${await focused(page)} not ${ids[3]}`);
  await going(who, () => page.keyboard.press('?'));
  check('day ? explains the keys', page.url().includes('/shortcuts'), page.url());
  await holds(who, 'day shortcuts');

  await open(who, list);
  const boxes = page.locator('[name=references]');
  const ticked = () => boxes.evaluateAll((all) => all.filter((box) => box.checked).length);
  await page.check('[data-choose]');
  check('day all of the list at once', (await ticked()) === (await boxes.count()) && (await boxes.count()) >= 20, String(await ticked()));
  await page.keyboard.press('j');
  check('day keys work beside the boxes', (await focused(page)).startsWith('case-'), await focused(page));
  await page.uncheck('[data-choose]');
  check('day none of it at once', (await ticked()) === 0);
}

/** After sending, the next case is one Tab and one Enter away; without scripts it is the first link of the page's own part. */
export async function nextIsFirst(who, name) {
  const { page, js } = who;
  const next = await page.locator('main a[data-next]').first().getAttribute('href');
  if (js) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement.getAttribute('href'));
    check(`day ${name}: the next case is the first control`, at === next && next.includes('/cases/'), `${at} not ${next}`);
    await going(who, () => page.keyboard.press('Enter'));
    check(`day ${name}: and opens`, page.url().endsWith(next), page.url());
  } else {
    const first = await page.locator('main :is(a, button, input, select, textarea, summary):visible').first().getAttribute('href');
    check(`day ${name}: the next case is the first control`, first === next, `${first} not ${next}`);
  }
}
