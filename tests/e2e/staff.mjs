// What professionals and decision-makers do: sign in, find, take, note, answer, change, read.
import { check, holds } from './browser.mjs';

const BASE = process.env.BASE;
const PASSWORD = 'osallisuus-delaktighet';

export async function signIn(who, email) {
  const { page, lang } = who;
  await page.goto(`${BASE}/${lang}/sign-in`);
  await holds(who, 'sign-in');
  await page.fill('#email', email);
  await page.fill('#password', 'wrong');
  await page.click('main form button[type=submit]');
  check(`${lang} a wrong password is told`, await page.locator('.error-summary').isVisible());
  await page.fill('#password', PASSWORD);
  await page.click('main form button[type=submit]');
  check(`${lang} ${email} is in`, await page.locator('.sign-out').isVisible(), page.url());
}

/** Opens the newest piece of feedback with these words from the inbox. */
export async function openCase(who, words) {
  const { page, lang } = who;
  await page.goto(`${BASE}/${lang}/pohjanmaa/inbox`);
  await holds(who, 'inbox');
  const link = page.locator('main table a', { hasText: words.slice(0, 30) }).last();
  while ((await link.count()) === 0 && (await page.locator('a[rel=next]').count()) > 0) await page.click('a[rel=next]');
  await link.click();
  await holds(who, 'case');
  check(`${lang} the case says why it came here`, await page.locator('.why').isVisible());
  return new URL(page.url()).pathname;
}

export async function handle(who, answer) {
  const { page, lang } = who;
  await page.click('form[action*="/claim"] button');
  check(`${lang} claimed`, await page.locator('.notice--good').count() > 0, page.url());
  await page.fill('#note_text', 'Soita huomenna.');
  await page.click('form[action*="/note"] button');
  check(`${lang} the note is there`, (await page.locator('.note-block').first().innerText()).includes('Soita huomenna.'));
  await page.click('#answer button:not([name])');
  check(`${lang} an empty answer is refused`, await page.locator('#answer_text-error').isVisible());
  await holds(who, 'answer refused');
  await page.fill('#answer_text', answer);
  await page.click('#answer button:not([name])');
  check(`${lang} answered`, (await page.locator('main').innerText()).includes(answer.slice(0, 40)));
  await holds(who, 'case answered');
}

/** Two people with the same case open: the second is told, and loses nothing. */
export async function collide(first, second, path, words) {
  await first.page.goto(BASE + path);
  await second.page.goto(BASE + path);
  await first.page.fill('#answer_text', `${words} A`);
  await first.page.click('#answer button:not([name])');
  await second.page.fill('#answer_text', `${words} B`);
  await second.page.click('#answer button:not([name])');
  const text = await second.page.locator('main').innerText();
  const kept = await second.page.locator('textarea').first().inputValue();
  check(`${second.lang} the other's words are shown`, text.includes(`${words} A`));
  check(`${second.lang} one's own words are kept`, kept === `${words} B`, kept);
  await holds(second, 'conflict');
}

export async function recordChange(who, path, title) {
  const { page, lang } = who;
  await page.goto(`${BASE + path}/change`);
  await holds(who, 'record a change');
  const field = (name) => `[name="${name}"]`;
  const form = page.locator('form', { has: page.locator(field('details.title.fi')) });
  await form.locator('button[type=submit]').click();
  check(`${lang} an empty change is refused`, await page.locator('.error-summary').isVisible());
  await holds(who, 'change refused');
  await page.check('input[name=stage][value=planned]');
  for (const part of ['title', 'what', 'why', 'for_whom']) {
    for (const of of ['fi', 'sv']) await page.fill(field(`details.${part}.${of}`), `${title} ${part} ${of}`);
  }
  await page.check('[name="details.object"][value=service-system]');
  await page.fill(field('details.owner'), 'osastonhoitaja');
  await page.selectOption(field('plan.measure'), 'help_when_needed');
  await page.check('[name="plan.direction"][value=up]');
  await page.fill(field('plan.expected'), '5');
  await page.fill(field('plan.begins'), dayFromNow(1));
  await page.fill(field('plan.due'), dayFromNow(90));
  await form.locator('button[type=submit]').click();
  check(`${lang} the change is recorded`, (await page.locator('main').innerText()).includes(`${title} title`), page.url());
  await holds(who, 'case with change');
}

/** A day as one types it, so many days from now. */
function dayFromNow(days) {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
}

/** A recorded change is begun, edited, said to be made by one and confirmed by another. */
export async function makeChange(maker, other, path, title) {
  const { page, lang } = maker;
  const act = async (who, work, verb, fill = async () => {}) => {
    await who.page.goto(`${BASE + work}/${verb}`);
    await holds(who, verb);
    await fill(who.page);
    await who.page.click(`form[action*="/${verb}"] button[type=submit]`);
    check(`${lang} ${verb}`, new URL(who.page.url()).pathname === work, who.page.url());
  };
  await page.goto(BASE + path);
  await page.click(`main a:has-text("${title} title")`);
  await holds(maker, 'change at work');
  const work = new URL(page.url()).pathname;
  await act(maker, work, 'start');
  await act(maker, work, 'register', async (form) => {
    check(`${lang} an edit after the start is said to come late`, await form.locator('main .inset').isVisible());
    await form.fill('[name="plan.expected"]', '7,5');
    await form.fill('[name="reason"]', `${title} syy`);
  });
  check(`${lang} the edit is kept`, (await page.locator('main table').first().innerText()).includes('7,5'));
  await page.fill('[name="words.fi"]', 'Tilataan taulu.');
  await page.fill('[name="words.sv"]', 'Tavlan beställs.');
  await page.click('form[action*="/steps"] button[type=submit]');
  await page.click('main ol li form button[value=done]');
  check(`${lang} a step is done`, (await page.locator('main ol li button[value=undo]').count()) === 1);
  await holds(maker, 'change with a step');
  await act(maker, work, 'claim', async (form) => {
    await form.fill('[name="outcome.fi"]', `${title} outcome fi`);
    await form.fill('[name="outcome.sv"]', `${title} outcome sv`);
  });
  await page.goto(`${BASE + work}/confirm`);
  check(`${lang} nobody confirms their own work`, (await page.locator('main form').count()) === 0);
  await act(other, work, 'confirm', async (form) => form.check('[name=found][value=yes]'));
  await holds(other, 'change made');
}

export async function decideNothing(who, path, words) {
  const { page, lang } = who;
  await page.goto(`${BASE + path}/decide`);
  await holds(who, 'decide');
  await page.check('input[name=reason][value=money]');
  await page.fill('#words', words);
  await page.click('form[action*="/decide"] button[type=submit]');
  check(`${lang} decided`, new URL(page.url()).pathname === path, page.url());
}

export async function close(who, path) {
  const { page, lang } = who;
  await page.goto(BASE + path);
  await page.click('form[action*="/close"] button');
  check(`${lang} closed`, await page.locator('.notice--good').count() > 0, page.url());
}

/** Every page a lead has. */
export async function lookRound(who) {
  const { page, lang } = who;
  for (const [name, path] of [['work', '/work'], ['reports', '/reports'], ['admin', '/admin'], ['public changes', '/changes'], ['results', '/results'],
    ['service', '/services/kotihoito'], ['accessibility', '/accessibility'], ['privacy', '/privacy'], ['poster', '/give/vaasan-terveysasema/poster']]) {
    const answer = await page.goto(`${BASE}/${lang}/pohjanmaa${path}`);
    check(`${lang} ${name} opens`, answer.status() === 200, String(answer.status()));
    await holds(who, name);
  }
}

export async function signOut(who) {
  const { page, lang } = who;
  await page.goto(`${BASE}/${lang}/pohjanmaa/reports`);
  await page.click('.sign-out button');
  await page.goto(`${BASE}/${lang}/pohjanmaa/inbox`);
  check(`${lang} signed out`, page.url().includes('/sign-in?next='), page.url());
}
