// Sorting: what comes first, whose it is, what belongs together, how grave it is, and where it is handled.
import { check, holds } from './browser.mjs';
import { of } from './day-cases.mjs';
import { act, byCode, done, fill, going, lines, on, open, openCase, said } from './day-hands.mjs';

const texts = (who) => who.page.locator('.inbox tbody th').allInnerTexts();

/** Lists to choose from narrow the list, and each can be taken away again. */
export async function filters(who, today) {
  await open(who, '/inbox?view=open');
  await holds(who, 'day inbox');
  await fill(who.page.locator('form.filters:has([name=received_from])'), { kind: 'idea', language: 'fi', received_from: today });
  await going(who, () => who.page.click('form.filters:has([name=received_from]) button'));
  const found = await texts(who);
  check('day filters: ideas in Finnish of today', found.length === 2 && ['water', 'hours'].every((key) => found.some((text) => text.startsWith(of(key).text.slice(0, 25)))), found.join(' | '));
  check('day filters: what is chosen is said', (await who.page.locator('.chosen li').count()) === 3);
  await going(who, () => who.page.click('.chosen a[href*="kind=idea"]:not([href*="language=fi"])'));
  check('day filters: one taken away', (await texts(who)).length === 3, String((await texts(who)).length));
}

let view = '';
/** The list of the day is saved under a name, for the team. */
export async function saveView(who, today, others) {
  await open(who, `/inbox?view=open&received_from=${today}`);
  await act(who, 'inbox/views', { name: 'Tänään tulleet', share: 'vaasan-vastaanotot' });
  view = await who.page.locator('nav.tabs a', { hasText: 'Tänään tulleet' }).getAttribute('href');
  check('day the view is saved', (await done(who)) !== '' && view.includes('received_from='));
  check('day the saved view counts twenty', (await savedCount(who)) === 20 + others, String(await savedCount(who)));
  await open(who, '/inbox/views');
  await holds(who, 'day saved views');
}

export async function savedCount(who) {
  await open(who, '/inbox');
  return Number(await who.page.locator('nav.tabs a', { hasText: 'Tänään tulleet' }).locator('.count').innerText());
}

/** Urgent words: one is urgent, the other is not. */
export async function urgent(handler, lead) {
  await openCase(handler, of('urgent'));
  check('day the urgent words are named', (await handler.page.locator('.notice--alarm').innerText()).includes('itsemurha'));
  await holds(handler, 'day urgent case');
  await act(handler, 'urgency', { urgent: 'yes', urgency_reason: 'Soitin kriisipäivystykseen.' });
  check('day it stays urgent', (await handler.page.locator('.notice--alarm').innerText()).includes('Soitin kriisipäivystykseen.'));
  await openCase(lead, of('calm'));
  check('day the Swedish words are found, too', (await lead.page.locator('.notice--alarm').count()) === 1);
  await act(lead, 'urgency', { urgent: 'no', urgency_reason: 'Det gäller adressen.' });
  check('day it is not urgent any more', (await lead.page.locator('.notice--alarm').count()) === 0 && (await done(lead)) !== '');
}

/** Ticks lines of the day's list, and says what is to be done with them. */
export async function together(who, today, keys, what) {
  await open(who, `/inbox?view=open&received_from=${today}`);
  for (const key of keys) await who.page.locator(`[name=references][value="${of(key).ref}"]`).check();
  await act(who, 'inbox/bulk', { act: what });
}

const rowOf = (who, key) => who.page.locator(`#case-${of(key).ref}`);

/** Several are given to somebody at once. */
export async function assign(who, today) {
  await together(who, today, ['water', 'hours', 'chairs'], 'assign');
  await holds(who, 'day several');
  check('day what it will be done to is listed', (await who.page.locator('.inbox tbody tr').count()) === 3);
  const self = await who.page.locator('input[name=assign_to]:checked').count();
  check('day oneself is proposed', self === 1);
  await act(who, 'inbox/bulk/assign');
  check('day three are assigned', (await done(who)).includes('3'), await done(who));
  check('day the lines say whose they are', (await rowOf(who, 'water').innerText()).includes('Sofia Backlund'));
  await holds(who, 'day several done');
}

/** Thanks are closed at once, with a confirmation and a way back; one is passed on to its unit. */
export async function thanks(handler, lead, today) {
  await together(lead, today, ['tack', 'kiitos', 'queue'], 'close-thanks');
  check('day what is no thanks is left out', (await lead.page.locator('section[aria-labelledby=left-out] li').count()) === 1 && (await lead.page.locator('section[aria-labelledby=left-out]').innerText()).includes('Odotushuoneessa'));
  await act(lead, 'inbox/bulk/close-thanks');
  check('day two thanks are closed', (await done(lead)).includes('2') && (await rowOf(lead, 'tack').count()) === 0, await done(lead));
  await act(lead, 'inbox/undo');
  check('day that is taken back', (await rowOf(lead, 'tack').count()) === 1 && (await rowOf(lead, 'kiitos').count()) === 1);
  await together(lead, today, ['tack', 'kiitos'], 'close-thanks');
  await act(lead, 'inbox/bulk/close-thanks');
  check('day two thanks are closed again', (await rowOf(lead, 'kiitos').count()) === 0);

  await on(handler, of('praise'), 'thanks', { thanks_text: 'Hoitaja kuunteli ja selitti kaiken rauhallisesti.' });
  check('day thanks are passed on', (await done(handler)) !== '' && (await handler.page.locator('section[aria-labelledby=thanks]').innerText()).includes('Sofia Backlund'));
  await open(handler, '/thanks');
  check('day the unit reads them', (await said(handler)).includes('Hoitaja kuunteli ja selitti kaiken rauhallisesti.'));
  await holds(handler, 'day thanks');
  await on(handler, of('praise'), 'close');
  check('day it is closed', (await done(handler)) !== '');
}

/** Two may be objections: their givers are asked, one wants it, the other does not. */
export async function objections(handler, lead) {
  await on(lead, of('objects'), 'objection', { objection_reason: 'Klienten skriver att vården var felaktig.' });
  check('day an objection is asked about', (await lead.page.locator('.notice--info').first().innerText()).includes('Klienten skriver'));
  await on(handler, of('feedback'), 'objection', { objection_reason: 'Antaja pyytää, että joku ottaa vastuun.' });
  check('day another one, too', (await done(handler)) !== '');
  await holds(handler, 'day objection asked');
}

export async function chosen(handler, lead) {
  const [wants, declines] = [of('objects'), of('feedback')];
  await byCode(wants.giver, wants);
  await holds(wants.giver, 'day follow objection asked');
  await act(wants.giver, 'follow/objection', { objection: 'wants' });
  check('day the giver wants an objection', (await wants.giver.page.locator('.notice--info').count()) > 0);
  await holds(wants.giver, 'day follow objection');
  await byCode(declines.giver, declines);
  await act(declines.giver, 'follow/objection', { objection: 'declines' });
  check('day the other giver does not', (await declines.giver.page.locator('#objection').count()) === 1);
  await openCase(handler, wants);
  check('day an objection takes no answer', (await handler.page.locator('#answer').count()) === 0 && (await handler.page.locator('form[action*="/close"]').count()) === 0);
  await open(lead, '/objections');
  check('day the lead has it in the list of objections', (await said(lead)).includes(wants.ref));
  await holds(lead, 'day objections');
  const all = await lines(lead, 'view=waiting');
  check('day neither waits for its giver any more', !all.includes(wants.ref) && !all.includes(declines.ref));
  await openCase(lead, declines);
  check('day what stays feedback takes an answer', (await lead.page.locator('#answer').count()) === 1);
}

/** Two tell of the same matter: merged, written to by the one that was merged, split again. */
export async function same(handler, lead) {
  const [living, other] = [of('door'), of('ramp')];
  await openCase(handler, other);
  const like = handler.page.locator('section[aria-labelledby=same]');
  check('day the like one is suggested', (await like.innerText()).includes(living.ref), await like.innerText());
  await act(handler, 'merge', { merge_choice: living.ref });
  check('day they are merged', handler.page.url().includes(living.ref) && (await handler.page.locator('main').textContent()).includes(other.text), handler.page.url());
  await byCode(other.giver, other);
  await act(other.giver, 'follow/reply', { reply: 'Kaidekin on nyt irti.' });
  await openCase(lead, living);
  check('day what the other giver writes reaches the living one', (await said(lead)).includes('Kaidekin on nyt irti.'));
  await holds(lead, 'day merged case');
  await on(lead, other, 'split');
  check('day it is split again', (await done(lead)) !== '' && (await lead.page.locator('#answer').count()) === 1);
  await openCase(lead, living);
  check('day each has its own words again', !(await said(lead)).includes('Kaidekin on nyt irti.'));
}

/** What is rated 3 or more is rated by a second person who does not know the first rating. */
export async function severity(handler, lead) {
  await on(handler, of('grave'), 'severity', { severity: '3', severity_note: 'Vården fördröjdes.' });
  check('day a first rating', (await done(handler)) !== '' && (await handler.page.locator('section[aria-labelledby=severity-title]').innerText()).includes('Vården fördröjdes.'));
  await open(lead, '/inbox');
  check('day the second rater is asked', (await lead.page.locator(`main .notice a[href*="${of('grave').ref}"]`).count()) === 1);
  await openCase(lead, of('grave'));
  const part = lead.page.locator('section[aria-labelledby=severity-title]');
  check('day the first rating is hidden from them', !(await part.innerText()).includes('Vården fördröjdes.') && !(await part.innerText()).includes('Sofia'));
  await holds(lead, 'day second rating');
  await act(lead, 'severity', { severity: '2' });
  check('day both ratings are shown after the second', (await part.innerText()).includes('Sofia Backlund') && (await part.innerText()).includes('Mikael Storgård'));
  check('day while they differ the higher counts', (await part.locator('strong').first().innerText()).startsWith('3'), await part.innerText());
  await openCase(handler, of('grave'));
  await act(handler, 'severity', { severity: '2' });
  check('day the first rater thinks again', (await handler.page.locator('section[aria-labelledby=severity-title] strong').first().innerText()).startsWith('2'));
}

export async function themes(who) {
  await openCase(who, of('door'));
  const form = who.page.locator('form[action*="/themes"]');
  const own = form.locator('label', { hasText: 'Tillgänglighet' });
  await own.first().evaluate((label) => label.closest('details').setAttribute('open', ''));
  check('day the county’s own theme was found by its word', await form.locator(`#${await own.first().getAttribute('for')}`).isChecked());
  await act(who, 'themes', { themes: 'safety' });
  check('day the themes are changed', (await who.page.locator('section[aria-labelledby=about] > ul li').count()) >= 2, await who.page.locator('section[aria-labelledby=about]').innerText());
}

/** To another team, with the reason: out of the handler's reach. */
export async function sentOn(handler, lead) {
  const one = of('teeth');
  await openCase(handler, one);
  await act(handler, 'route', { route_team: 'suun-terveydenhuolto' });
  check('day sending on without a reason is refused', (await handler.page.locator('#route_reason-error').count()) === 1);
  await act(handler, 'route', { route_team: 'suun-terveydenhuolto', route_reason: 'Det gäller tandvården.' });
  check('day it is sent on', (await done(handler)) !== '', handler.page.url());
  const answered = await handler.page.goto(`${process.env.BASE}/${handler.lang}/pohjanmaa/cases/${one.ref}`);
  check('day it is not there for the first team', answered.status() === 404, String(answered.status()));
  await openCase(lead, one);
  check('day the other team reads why', (await said(lead)).includes('Det gäller tandvården.'));
}

/** Inflected forms are found, and shown where they stand. */
export async function search(handler, lead) {
  for (const [who, words, key] of [[handler, 'stolarna', 'chairs'], [lead, 'odotushuoneet', 'queue']]) {
    await open(who, '/inbox');
    await who.page.fill('form[role=search] [name=q]', words);
    await going(who, () => who.page.press('form[role=search] [name=q]', 'Enter'));
    const hit = who.page.locator('article', { has: who.page.locator(`a[href*="${of(key).ref}"]`) });
    check(`day search finds ${words}`, (await hit.count()) === 1, await said(who));
    const marked = await hit.locator('mark').allInnerTexts();
    check(`day search marks it`, marked.some((word) => word.toLowerCase().startsWith(words.slice(0, 5))), marked.join(' '));
    await holds(who, 'day search');
  }
  await open(handler, '/search?q=vattenpunkt');
  check('day search finds nothing of what is not there', (await handler.page.locator('mark').count()) === 0);
}
