// A professional's whole working day: twenty pieces of feedback of every kind, sorted, answered and talked about until the
// team's inbox is empty of them. The handler begins in Finnish with scripts and goes on in Swedish without, the lead the
// other way round.
import { check, holds, person } from './browser.mjs';
import { act, counts, dayFromNow, done, enter, give, gone, leaveWork, lines, open, said } from './day-hands.mjs';
import { CASES, of as one } from './day-cases.mjs';
import * as answers from './day-answers.mjs';
import * as keys from './day-keys.mjs';
import * as showing from './day-showing.mjs';
import * as sorting from './day-sorting.mjs';

/** The day's own theme and templates, made before it begins. */
async function prepare(admin, lead) {
  await open(admin, '/admin/themes');
  await act(admin, 'admin/themes', { name_fi: 'Esteettömyys', name_sv: 'Tillgänglighet', words_fi: 'luiska' });
  check('day the county has a theme of its own', (await done(admin)) !== '' && (await said(admin)).includes('Esteettömyys'));
  await holds(admin, 'day themes');
  for (const [language, name, text] of [
    ['fi', 'Kiitos ideasta', 'Hei\n\nKiitos ehdotuksestasi. Käsittelemme sen tiimin kokouksessa ensi viikolla ja kerromme sinulle, mitä päätimme.\n\nTerveisin\n[[nimi]]\n[[yksikkö]]'],
    ['sv', 'Tack för idén', 'Hej\n\nTack för ditt förslag. Vi behandlar det på teamets möte nästa vecka och berättar för dig vad vi beslutade.\n\nHälsningar\n[[namn]]\n[[enhet]]']]) {
    await open(lead, '/templates/new');
    await act(lead, 'templates/new', { name, language, team: '', kind: 'idea', text });
    check(`day a template in ${language}`, (await said(lead)).includes(name), lead.page.url());
  }
}

/** All twenty are sent: in both languages, with scripts and without. */
async function sendAll(browser) {
  const givers = {};
  for (const lang of ['fi', 'sv']) for (const js of [true, false]) givers[`${lang}-${js}`] = await person(browser, { lang, js, width: 320 });
  for (const [at, case_] of CASES.entries()) case_.giver = givers[`${case_.lang}-${at % 3 !== 0}`];
  const all = Object.values(givers);
  await Promise.all(all.map(async (giver) => {
    for (const case_ of CASES.filter((case_) => case_.giver === giver)) case_.code = await give(giver, case_);
  }));
  return all;
}

let others = 0;
/** Each of the twenty is found in the list of the day, by its words. */
async function findAll(who, today) {
  await open(who, `/inbox?view=open&received_from=${today}`);
  const rows = who.page.locator('.inbox tbody tr');
  const found = await rows.evaluateAll((all) => all.map((row) => [row.id.replace('case-', ''), row.querySelector('th a').innerText]));
  for (const case_ of CASES) case_.ref = found.find(([, text]) => text.slice(0, 25) === case_.text.slice(0, 25))?.[0] ?? '';
  const missing = CASES.filter((case_) => case_.ref === '').map((case_) => case_.key);
  check('day all twenty are in the list of the day', missing.length === 0, missing.join(' '));
  const ours = found.filter(([ref]) => CASES.some((case_) => case_.ref === ref));
  check('day what is urgent is on top', ours.slice(0, 2).every(([ref]) => [one('urgent').ref, one('calm').ref].includes(ref)), ours[0]?.join(' '));
  // What the demonstration has received today stays as it is.
  others = found.length - ours.length;
}

function compare(name, before, after, wanted) {
  for (const [view, by] of Object.entries(wanted)) {
    const [was, is] = [before[`view=${view}`], after[`view=${view}`]];
    check(`day ${name}: the count of ${view}`, is - was === by, `${was} → ${is}, not by ${by}`);
  }
}

/** A part of the day; says how long it took when it is asked for. */
async function step(name, part) {
  const began = Date.now();
  await part();
  if (process.env.STEPS) console.log(`${name} ${Date.now() - began} ms`);
}

export async function day(browser) {
  const began = Date.now();
  const today = dayFromNow(0);
  const handler = await person(browser, { lang: 'fi', js: true, width: 1280 });
  const lead = await person(browser, { lang: 'sv', js: false, width: 320 });
  const admin = await person(browser, { lang: 'sv', js: true, width: 1280 });
  const moderator = await person(browser, { lang: 'sv', js: true, width: 320 });
  await enter(admin, 'admin@pohjanmaa.example');
  await enter(lead, 'lead@pohjanmaa.example');
  await prepare(admin, lead);
  await enter(handler, 'handler@pohjanmaa.example');

  const before = await counts(handler);
  const news = await keys.watch(handler);
  let givers;
  await step('twenty givers', async () => { givers = await sendAll(browser); });
  await step('keys.arrived', () => keys.arrived(news));
  const morning = await counts(handler);
  compare('in the morning', before, morning, { open: 20, unclaimed: 20, mine: 0, urgent: 2, thanks: 3, waiting: 0, 'at-risk': 0 });
  await findAll(handler, today);
  await step('sorting.filters', () => sorting.filters(handler, today));
  await step('sorting.saveView', () => sorting.saveView(handler, today, others));
  await step('keys.shortcuts', () => keys.shortcuts(handler, today));

  // Morning: the handler in Finnish with scripts, the lead in Swedish without.
  await step('sorting.urgent', () => sorting.urgent(handler, lead));
  await step('answers.ask', () => answers.ask(handler));
  await step('sorting.assign', () => sorting.assign(handler, today));
  await step('sorting.thanks', () => sorting.thanks(handler, lead, today));
  await step('answers.template', () => answers.template(handler));
  await step('sorting.objections', () => sorting.objections(handler, lead));
  await step('answers.asked', () => answers.asked(handler));
  await step('answers.beginDraft', () => answers.beginDraft(handler, lead));
  for (const key of ['queue', 'vague']) await gone(handler, one(key));
  compare('at noon', morning, await counts(handler), { open: -7, urgent: -1, thanks: -3, waiting: 3 });
  await leaveWork(handler);
  await leaveWork(lead);

  // Afternoon: the other way round.
  for (const who of [handler, lead]) await who.context.close();
  Object.assign(handler, await person(browser, { lang: 'sv', js: false, width: 320 }));
  Object.assign(lead, await person(browser, { lang: 'fi', js: true, width: 320 }));
  await enter(handler, 'handler@pohjanmaa.example');
  await enter(lead, 'lead@pohjanmaa.example');
  await step('answers.goOnWithDraft', () => answers.goOnWithDraft(handler, lead));
  await step('answers.answered', () => answers.answered(handler));
  await step('sorting.chosen', () => sorting.chosen(handler, lead));
  await step('sorting.same', () => sorting.same(handler, lead));
  await step('sorting.severity', () => sorting.severity(handler, lead));
  await step('sorting.themes', () => sorting.themes(handler));
  await step('sorting.sentOn', () => sorting.sentOn(handler, lead));
  await step('answers.several', () => answers.several(lead, today));
  await step('answers.translate', () => answers.translate(handler, lead));
  await step('answers.clock', () => answers.clock(handler));
  await step('answers.once', () => answers.once(lead));
  await step('answers.presence', () => answers.presence(handler, lead));
  await step('answers.translated', () => answers.translated(lead));
  await step('answers.onceMore', () => answers.onceMore(lead));
  await step('answers.rest', () => answers.rest(handler, lead));
  await step('showing.show', () => showing.show(handler, moderator));
  await step('sorting.search', () => sorting.search(handler, lead));
  await step('answers.rate', () => answers.rate(one('queue')));
  await step('showing.trace', () => showing.trace(handler, lead));

  const evening = await counts(handler);
  compare('in the evening', before, evening, { open: 0, unclaimed: 0, mine: 0, urgent: 0, thanks: 0, waiting: 0, 'at-risk': 0 });
  const left = await lines(handler, `view=open&received_from=${today}`);
  check('day the inbox is empty of the twenty', !CASES.some((case_) => left.includes(case_.ref)), left.join(' '));
  check('day the saved view is empty of them, too', (await sorting.savedCount(handler)) === others, String(await sorting.savedCount(handler)));
  for (const who of [handler, lead, admin, moderator, ...givers]) await who.context.close();
  console.log(`the day took ${Math.round((Date.now() - began) / 1000)} s`);
}
