// Answering and talking: templates, questions, drafts that go from one to another, translations, clocks, and that nothing is
// sent twice.
import { check, holds } from './browser.mjs';
import { CASES, of } from './day-cases.mjs';
import { DELAY, act, answer, byCode, dayFromNow, done, going, gone, on, open, openCase, said } from './day-hands.mjs';
import { nextIsFirst } from './day-keys.mjs';
import { together } from './day-sorting.mjs';

const ANSWER = 'Hei, olen pahoillani, että jouduit odottamaan. Kerromme jatkossa odotusajan aulan näytöllä. Terveisin Sofia Backlund, sairaanhoitaja';
const taken = '[action*="/take-back"]';

/** A template goes into the answer; while a place in it is open, nothing is sent. */
export async function template(who) {
  const one = of('queue');
  const { page } = who;
  await open(who, `/cases/${one.ref}?from=open`);
  const choice = await page.locator('#template option', { hasText: 'Pitkä odotus' }).first().getAttribute('value');
  await act(who, 'answer', { template: choice }, 'template');
  const text = await page.inputValue('#answer_text');
  check('day the template is in the answer', text.includes('[[syy]]') && text.includes('Sofia Backlund') && !text.includes('[[nimi]]'), text);
  await holds(who, 'day answer with template');
  await act(who, 'answer');
  check('day an open place stops it', (await page.locator('#answer_text-error').innerText()).includes('[[syy]]'));
  check('day the text is kept', (await page.inputValue('#answer_text')) === text);
  await act(who, 'answer', { answer_text: ANSWER }, 'look');
  check('day hints are given', (await page.locator('#answer .notice').count()) === 1);
  await holds(who, 'day hints');
  await act(who, 'answer');
  check('day it is on its way', (await page.locator(`form${taken}`).count()) === 1);
  await holds(who, 'day answer on its way');
  await nextIsFirst(who, 'after sending');
}

/** The team asks for more: the clock stands until the giver has answered by code. */
export async function ask(who) {
  const one = of('vague');
  await openCase(who, one);
  await act(who, 'answer', { answer_text: 'Kiitos palautteestasi. Kertoisitko vielä, mistä ohjeista on kyse?' }, 'ask');
  check('day a question is on its way', (await who.page.locator(`form${taken}`).count()) === 1);
}

/** The giver answers by code, and is asked once more. */
export async function asked(who) {
  const one = of('vague');
  await gone(who, one);
  check('day the clock stands', (await who.page.locator('section[aria-labelledby=clock] .inset').count()) === 1);
  const question = await byCode(one.giver, one);
  check('day the giver is told that the clock stands', (await one.giver.page.locator('main > .inset').count()) >= 1);
  check('day the giver reads the question', question.includes('mistä ohjeista') && (await one.giver.page.locator('.notice--warn a[href="#reply"]').count()) === 1);
  await holds(one.giver, 'day follow asked');
  await act(one.giver, 'follow/reply', { reply: 'Kyse on haavan hoidosta.' });
  await openCase(who, one);
  check('day the clock runs again', (await who.page.locator('section[aria-labelledby=clock] .inset').count()) === 0);
  check('day the team reads the answer', (await said(who)).includes('Kyse on haavan hoidosta.'));
  await act(who, 'answer', { answer_text: 'Kiitos, kertoisitko vielä, minä päivänä kävit meillä?' }, 'ask');
}

/** Somebody begins an answer; it is saved by itself, the colleague sees who writes, and it outlives the sign-out. */
export async function beginDraft(writer, colleague) {
  const one = of('form');
  await openCase(writer, one);
  await act(writer, 'claim');
  check('day it is claimed', (await done(writer)) !== '');
  const saved = writer.page.waitForResponse((response) => response.url().endsWith('/draft'));
  await writer.page.fill('#answer_text', 'Hej, blanketten finns');
  await writer.page.focus('#note_text');
  check('day the draft is saved by itself', (await saved).ok());
  await writer.page.waitForFunction(() => document.querySelector('[data-saved]').textContent.trim() !== '', null, { timeout: 3000 }).catch(() => {});
  check('day and that is said', (await writer.page.locator('[data-saved]').innerText()) !== '');
  await openCase(colleague, one);
  const writing = colleague.page.locator('[data-here=writing]').first();
  check('day who writes is shown', (await writing.isVisible()) && (await writing.innerText()).includes('Sofia Backlund'));
}

/** The colleague takes the case over and goes on with the draft. */
export async function goOnWithDraft(writer, colleague) {
  const one = of('form');
  await openCase(colleague, one);
  check('day the draft has outlived the sign-out', (await colleague.page.inputValue('#answer_text')) === 'Hej, blanketten finns');
  check('day whose it is', (await said(colleague)).includes('Sofia Backlund'));
  await act(colleague, 'claim', { claim_note: 'Sofialla on muuta, vastaan itse.' });
  check('day it is taken over, with the reason as a note', (await colleague.page.locator('.note-block').innerText()).includes('vastaan itse'));
  await act(colleague, 'answer', { answer_text: 'Hej, blanketten finns i aulan och vi skickar den gärna hem till dig. Hälsningar Mikael Storgård, avdelningsskötare' });
  check('day the other’s draft is sent', (await colleague.page.locator(`form${taken}`).count()) === 1);
  await openCase(writer, one);
  check('day the first writer sees it on its way', (await writer.page.locator('#answer').count()) === 0 && (await said(writer)).includes('Mikael Storgård'));
}

/** The second question is answered, then the whole matter. */
export async function answered(who) {
  const one = of('vague');
  await byCode(one.giver, one);
  await act(one.giver, 'follow/reply', { reply: 'Kävin maanantaina.' });
  await answer(who, one, 'Hei, lähetämme sinulle haavan hoito-ohjeet kirjeenä tällä viikolla. Terveisin Sofia Backlund, sairaanhoitaja');
  await nextIsFirst(who, 'after sending without scripts');
}

/** Several are answered at once, each in its own language, after a look at how each will read. */
export async function several(who, today) {
  const keys = ['water', 'hours', 'chairs'];
  await together(who, today, keys, 'answer');
  await act(who, 'inbox/answer');
  for (const name of ['Kiitos ideasta', 'Tack för idén']) {
    const select = who.page.locator('#bulk select', { has: who.page.locator('option', { hasText: name }) });
    await select.selectOption({ label: name });
  }
  await act(who, 'inbox/answer', {}, 'look');
  check('day three answers are shown before they go', (await who.page.locator('.message--team').count()) === 3, await said(who));
  check('day each in its language', (await said(who)).includes('Vi behandlar det') && (await said(who)).includes('Käsittelemme sen'));
  await holds(who, 'day several answers');
  await act(who, 'inbox/answer', {}, 'send');
  check('day three are on their way', (await who.page.locator(`form${taken}`).count()) === 1 && (await said(who)).includes('3'));
  await act(who, 'inbox/answer/take-back');
  check('day all three are taken back', (await done(who)).includes('3'), await said(who));
  await holds(who, 'day several answers taken back');
  for (const key of keys) {
    await openCase(who, of(key));
    check(`day ${key} is a draft again`, (await who.page.inputValue('#answer_text')).length > 50);
    await act(who, 'answer');
  }
}

/** An answer in another language than the giver's waits for a colleague; an identifier in it is pointed at. */
export async function translate(writer, colleague) {
  const one = of('change');
  const finnish = 'Hei, voit vaihtaa terveysasemaa kerran vuodessa. Lähetä lomake ja soita numeroon 040 123 4567. Terveisin Sofia Backlund, sairaanhoitaja';
  await on(writer, one, 'answer', { answer_text: finnish, answer_language: 'fi' });
  check('day an identifier is pointed at', (await writer.page.locator('#answer_sure-error').count()) === 1, await said(writer));
  await act(writer, 'answer', { answer_sure: 'yes' });
  check('day it waits for a translation', (await writer.page.locator('.reply-block').innerText()).includes(finnish) && (await writer.page.locator(`form${taken}`).count()) === 1);
  await open(colleague, '/inbox');
  await going(colleague, () => colleague.page.locator(`main .notice a[href*="${one.ref}"]`).first().click());
  check('day a colleague is asked to translate', colleague.page.url().includes('/translate'), colleague.page.url());
  await holds(colleague, 'day translation');
  await act(colleague, 'translate', { answer_text: 'Hej, du kan byta hälsostation en gång om året. Skicka in blanketten till oss. Hälsningar Sofia Backlund, sjukskötare' });
}

export async function translated(colleague) {
  const one = of('change');
  await gone(colleague, one);
  await byCode(one.giver, one);
  const text = await said(one.giver);
  check('day the giver reads the translation', text.includes('du kan byta hälsostation'), text);
  check('day and can open the original', (await one.giver.page.locator('.message--team details [lang=fi]').count()) === 1);
}

/** The clock stands with a reason, runs again, and the promise is made longer with a reason that the giver reads. */
export async function clock(who) {
  const one = of('late');
  await on(who, one, 'pause', { pause_reason: 'Vi väntar på patientombudet.' });
  check('day the clock is stopped with a reason', (await who.page.locator('section[aria-labelledby=clock] .inset').innerText()).includes('patientombudet'));
  await act(who, 'resume');
  check('day it runs again', (await who.page.locator('section[aria-labelledby=clock] .inset').count()) === 0);
  await act(who, 'extend', { extend_day: dayFromNow(40), extend_reason: 'Odotamme vielä tietoja toiselta yksiköltä.' });
  check('day the promise is made longer', (await done(who)) !== '' && (await said(who)).includes(dayFromNow(40)), await said(who));
  const text = await byCode(one.giver, one);
  check('day the giver reads until when and why', text.includes(dayFromNow(40)) && text.includes('tietoja toiselta yksiköltä'));
}

/** In two windows: one is sent and taken back, then the other; never both. */
export async function once(who) {
  const one = of('late');
  const second = { ...who, page: await who.context.newPage() };
  await openCase(who, one);
  await openCase(second, one);
  await act(who, 'answer', { answer_text: `${ANSWER} A` });
  await act(second, 'answer', { answer_text: `${ANSWER} B` });
  check('day the second window sends nothing', (await second.page.locator('.compare').count()) === 1 && (await said(second)).includes(`${ANSWER} A`));
  check('day what was written there is kept', (await second.page.locator('textarea').last().inputValue()) === `${ANSWER} B`);
  await openCase(who, one);
  await act(who, 'take-back');
  await holds(second, 'day second answer');
  check('day it is taken back in time', (await who.page.inputValue('#answer_text')) === `${ANSWER} A`);
  takenBack = Date.now();
  await second.page.close();
}

let takenBack = 0;
/** Nothing of what was taken back was sent; what is sent now cannot be taken back when it has gone. */
export async function onceMore(who) {
  const one = of('late');
  await who.page.waitForTimeout(Math.max(0, takenBack + (DELAY + 0.5) * 1000 - Date.now()));
  check('day nothing of it was sent', !(await byCode(one.giver, one)).includes(ANSWER));
  await on(who, one, 'answer', { answer_text: `${ANSWER} C` });
  const second = { ...who, page: await who.context.newPage() };
  await gone(second, one);
  await act(who, 'take-back');
  check('day it is too late to take it back', (await who.page.locator('.error-summary').count()) === 1, await said(who));
  await openCase(who, one);
  check('day one answer and no other', (await who.page.locator('main .message--team').count()) === 1, String(await who.page.locator('main .message--team').count()));
  await second.page.close();
}

/** A page that lies open says by itself who has begun to write. */
export async function presence(writer, watcher) {
  const one = of('grave');
  const page = await watcher.context.newPage();
  await page.clock.install();
  const watching = { ...watcher, page };
  await openCase(watching, one);
  const writing = page.locator('[data-here=writing]').first();
  check('day nobody writes yet', !(await writing.isVisible()));
  await openCase(writer, one);
  await act(writer, 'answer', { answer_text: 'Hej, jag är ledsen över att ditt provsvar kom bort.' }, 'save');
  const told = page.waitForResponse((response) => response.url().endsWith('/presence'));
  await page.clock.fastForward(21_000);
  await told;
  await writing.waitFor({ timeout: 3000 }).catch(() => {});
  check('day who begins to write is said', (await writing.isVisible()) && (await writing.innerText()).includes('Sofia Backlund'));
  await page.close();
}

/** What is left is answered and what needs no answer closed. */
export async function rest(handler, lead) {
  for (const one of CASES) {
    const [who, text] = one.key === 'teeth' ? [lead, ANSWER] : [handler, one.lang === 'fi' ? ANSWER
      : 'Hej, jag är ledsen över det som hände. Vi har nu rättat till det och hör av oss nästa vecka. Hälsningar Sofia Backlund, sjukskötare'];
    if (['tack', 'kiitos', 'praise', 'objects'].includes(one.key)) continue;
    await openCase(who, one);
    if (one.key === 'calm') await act(who, 'close');
    else if ((await who.page.locator('#answer').count()) > 0 && (await who.page.locator('.message--team').count()) === 0) await act(who, 'answer', { answer_text: text });
  }
  for (const one of CASES.filter((one) => !['tack', 'kiitos', 'praise', 'objects', 'calm'].includes(one.key))) await gone(one.key === 'teeth' ? lead : handler, one);
}

/** The giver says once whether an answer answered. */
export async function rate(one) {
  await byCode(one.giver, one);
  const form = one.giver.page.locator('form[action*="/follow/rated"]');
  check('day the giver is asked about the answer', (await form.count()) === 1);
  const name = await form.locator('input[type=radio]').first().getAttribute('name');
  await act(one.giver, 'follow/rated', { [name]: 'partly' });
  check('day it is said', (await done(one.giver)) !== '' && (await form.count()) === 0);
  await holds(one.giver, 'day follow rated');
  await byCode(one.giver, one);
  check('day and is not asked twice', (await form.count()) === 0);
}
