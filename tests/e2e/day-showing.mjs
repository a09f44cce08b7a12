// Showing to the public, and the trace of who has seen and done what.
import { check, holds } from './browser.mjs';
import { of } from './day-cases.mjs';
import { act, byCode, done, enter, going, open, openCase, said } from './day-hands.mjs';

/** What its giver allows is redacted, looked at, published, and hidden again. */
export async function show(handler, moderator) {
  const one = of('shown');
  await enter(moderator, 'moderator@pohjanmaa.example');
  await open(moderator, '/moderation');
  await holds(moderator, 'day moderation');
  await going(moderator, () => moderator.page.locator(`main a[href*="${one.ref}"]`).first().click());
  await holds(moderator, 'day moderation case');
  await act(moderator, 'redact', { words: 'Maria Lindström', reason: 'names-somebody' });
  check('day the name is hidden', !(await moderator.page.locator('section[aria-labelledby=words-shown]').innerText()).includes('Lindström'));
  await going(moderator, () => moderator.page.click('main a[href$="/preview"]'));
  const seen = await said(moderator);
  check('day the preview shows what will be read', seen.includes('ringde inte upp fast hon lovade') && !seen.includes('Lindström'), seen);
  await holds(moderator, 'day preview');
  const stranger = one.giver;
  await stranger.context.clearCookies();
  await open(stranger, '/voices');
  check('day nothing is shown before', !(await said(stranger)).includes('ringde inte upp'));
  await act(moderator, 'publish');
  check('day it is published', (await done(moderator)) !== '', await said(moderator));
  await open(stranger, '/voices');
  check('day the public reads it', (await said(stranger)).includes('ringde inte upp') && !(await said(stranger)).includes('Lindström'));
  await holds(stranger, 'day voices');
  await going(stranger, () => stranger.page.locator('article', { hasText: 'ringde inte upp' }).locator('h2 a').click());
  const address = stranger.page.url();
  await holds(stranger, 'day voice');
  check('day the giver sees that it is shown', (await byCode(one.giver, one)).length > 0 && (await one.giver.page.locator('#showing a[href*="/voices/"]').count()) >= 1);
  await onIt(moderator, one, 'hide', { decline_reason: 'recognisable' });
  check('day it is hidden again', (await done(moderator)) !== '');
  const answer = await stranger.page.goto(address);
  check('day its address shows nothing any more', answer.status() === 410 && !(await said(stranger)).includes('ringde'), String(answer.status()));
  await open(stranger, '/voices');
  check('day nor does the list', !(await said(stranger)).includes('ringde inte upp'));
}

async function onIt(who, one, verb, values) {
  await open(who, `/moderation/${one.ref}`);
  await act(who, verb, values);
}

/** Everything that was done is in the trace: with names for the lead, with roles for the giver. */
export async function trace(handler, lead) {
  const one = of('queue');
  await openCase(lead, one);
  await going(lead, () => lead.page.click('main a[href$="/log"]'));
  const text = await said(lead);
  check('day the lead reads who did what', text.includes('Sofia Backlund') && text.includes('Mikael Storgård') && (await lead.page.locator('tbody tr').count()) >= 4, text);
  await holds(lead, 'day trace');
  const refused = await handler.page.goto(`${process.env.BASE}/${handler.lang}/pohjanmaa/cases/${one.ref}/log`);
  check('day the trace is not for handlers', refused.status() === 403 || refused.status() === 404, String(refused.status()));
  await byCode(one.giver, one);
  await going(one.giver, () => one.giver.page.click('main a[href$="/follow/log"]'));
  const own = await said(one.giver);
  check('day the giver reads the roles and no names', own.includes('Käsittelijä') && !own.includes('Backlund') && !own.includes('Storgård'), own);
  check('day the giver sees each act', (await one.giver.page.locator('tbody tr').count()) >= 4);
  await holds(one.giver, 'day giver’s trace');
}
