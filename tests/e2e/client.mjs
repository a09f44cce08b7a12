// What a client does: finds the place, gives feedback, keeps the code, follows, writes back.
import { check, holds } from './browser.mjs';

const BASE = process.env.BASE;
export const SECRET = '131052-308T';

/** Gives feedback through the whole form; returns the follow-up code. */
export async function give(who, words) {
  const { page, lang } = who;
  await page.goto(`${BASE}/${lang}/pohjanmaa`);
  await holds(who, 'county');
  // Misspelt on purpose.
  await page.fill('[name=q]', lang === 'fi' ? 'terveysasma vaasa' : 'hälsostaton vasa');
  await page.press('[name=q]', 'Enter');
  await holds(who, 'choose');
  await page.click('a[href$="/give/vaasan-terveysasema"]');
  await holds(who, 'form');
  // Enter in a field presses the form's own button, not the language switch.
  await page.press('#email', 'Enter');
  await page.waitForSelector('.error-summary');
  await holds(who, 'form empty');
  check(`${lang} an empty form comes back with a summary`, await page.locator('.error-summary a').count() === 1);
  const title = await page.title();
  check(`${lang} the title says error`, title.startsWith(lang === 'fi' ? 'Virhe: ' : 'Fel: '), title);

  await page.check('#decided_together-4');
  await page.check('#felt_safe-6');
  await page.check('input[name=nps][value="4"]');
  await page.fill('#text', `${words} ${SECRET}`);
  await page.check('input[name=kind][value=problem]');
  await page.check('input[name=perspective][value=relative]');
  await page.check('input[name=answer_wanted][value=email]');
  await page.fill('#email', 'not an address');
  await page.click('#give button[type=submit]:last-of-type');
  check(`${lang} a wrong address is told at its field`, await page.locator('#email-error').isVisible());
  check(`${lang} what was typed is kept`, (await page.inputValue('#text')).includes(words));
  check(`${lang} what was chosen is kept`, await page.isChecked('#decided_together-4'));

  // The language switch takes everything along, and back.
  const other = lang === 'fi' ? 'sv' : 'fi';
  await page.click(`.languages button[lang=${other}]`);
  check(`${lang} the switch keeps the text`, (await page.inputValue('#text')).includes(words));
  check(`${lang} the switch changes the language`, (await page.getAttribute('html', 'lang')) === other);
  await page.click(`.languages button[lang=${lang}]`);

  await page.fill('#email', 'giver@example.org');
  await page.click('#give button[type=submit]:last-of-type');
  await holds(who, 'form identifiers');
  check(`${lang} an identity code is asked about`, await page.locator('.notice--warn').isVisible());
  check(`${lang} the text is kept while asking`, (await page.inputValue('#text')).includes(SECRET));
  const same = await page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('#give'))));
  const action = await page.evaluate(() => document.querySelector('#give').action);
  await page.click('.notice--warn button');
  await holds(who, 'sent');
  check(`${lang} the confirmation has an address of its own`, page.url().includes('/sent?receipt='), page.url());
  const code = await page.locator('code').innerText();
  check(`${lang} the code has four groups and a check character`, /^([0-9A-Z]{4}-){4}[0-9A-Z]$/.test(code), code);
  check(`${lang} no cookie for a client`, (await who.context.cookies()).length === 0);
  const shown = page.url();

  // The same form sent once more, as by a double tap or a reload, gives the same code.
  const again = await page.request.post(action, { form: same, headers: { Origin: BASE } });
  check(`${lang} sent twice, stored once`, (await again.text()).includes(`<code>${code}</code>`), String(again.status()));
  await page.goto(shown);
  check(`${lang} the confirmation can be read again`, (await page.locator('code').innerText()) === code);
  return code;
}

/** Opens the status page with a code, typed sloppily. */
export async function follow(who, code) {
  const { page, lang } = who;
  await page.goto(`${BASE}/${lang}/pohjanmaa/follow`);
  if (await page.locator('[name=code]').count() > 0) {
    await holds(who, 'follow code');
    await page.fill('[name=code]', 'AAAA-BBBB-CCCC-DDDD-E');
    await page.click('main form button[type=submit]');
    check(`${lang} a wrong code is told`, await page.locator('#code-error').isVisible());
    await page.fill('[name=code]', ` ${code.toLowerCase().replaceAll('-', ' ')} `);
    await page.click('main form button[type=submit]');
  }
  await holds(who, 'follow status');
  check(`${lang} the code is not in the address`, !page.url().toUpperCase().replaceAll('-', '').includes(code.replaceAll('-', '')));
  const text = await page.locator('main').innerText();
  check(`${lang} the identity code is masked`, !text.includes(SECRET) && text.includes('[***]'));
  return text;
}

/** Writes back. */
export async function reply(who, words) {
  const { page, lang } = who;
  await page.click('form[action$="/follow/reply"] button');
  check(`${lang} an empty reply is refused`, await page.locator('#reply-error').isVisible());
  await page.fill('#reply', words);
  await page.click('form[action$="/follow/reply"] button');
  check(`${lang} the reply is in the dialogue`, (await page.locator('main').innerText()).includes(words));
}

/** Closes it on a shared machine. */
export async function leave(who) {
  const { page, lang } = who;
  await page.click('form[action$="/follow/leave"] button');
  check(`${lang} after closing the code is asked for again`, await page.locator('[name=code]').isVisible());
}
