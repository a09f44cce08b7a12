// The whole chain: a client gives feedback, the team answers and changes something, the client sees it, a
// decision-maker reads the figures. In Finnish and in Swedish, with scripts and without, on a phone and on a desk.
import { check, counts, launch, person } from './browser.mjs';
import { follow, give, leave, reply } from './client.mjs';
import { day } from './day.mjs';
import { close, collide, decideNothing, handle, lookRound, makeChange, openCase, recordChange, signIn, signOut } from './staff.mjs';

const WORDS = {
  fi: { give: 'Odotin kaksi tuntia eikä kukaan kertonut miksi.', answer: 'Kiitos palautteestasi. Kerromme jatkossa odotusajan aulassa. Terveisin vastaanotto.', reply: 'Vielä yksi asia.' },
  sv: { give: 'Jag väntade i två timmar och ingen sade varför.', answer: 'Tack för din respons. Vi berättar hädanefter väntetiden i aulan. Hälsningar, mottagningen.', reply: 'En sak till.' },
};

const browser = await launch();
for (const [lang, js, width] of [['fi', true, 320], ['sv', true, 1280], ['fi', false, 1280], ['sv', false, 320]]) {
  const how = `${lang}-${js ? 'js' : 'nojs'}`;
  const giver = await person(browser, { lang, js, width });
  const handler = await person(browser, { lang, js, width });
  const lead = await person(browser, { lang, js, width: width === 320 ? 1280 : 320 });
  const words = WORDS[lang];
  const text = `${how}: ${words.give}`;

  const code = await give(giver, text);
  await follow(giver, code);

  await signIn(handler, 'handler@pohjanmaa.example');
  const path = await openCase(handler, text);
  await handle(handler, words.answer);
  await signIn(lead, 'lead@pohjanmaa.example');
  await recordChange(lead, path, `Odotusaika näkyviin ${how}`);

  const seen = await follow(giver, code);
  check(`${how} the giver reads the answer`, seen.includes(words.answer));
  check(`${how} the giver sees the change`, seen.includes(`Odotusaika näkyviin ${how} title ${lang}`));
  await makeChange(handler, lead, path, `Odotusaika näkyviin ${how}`);
  check(`${how} the giver sees that it is made`, (await follow(giver, code)).includes(lang === 'fi' ? 'Tehty' : 'Genomförd'));
  await reply(giver, words.reply);
  await handler.page.goto(process.env.BASE + path);
  check(`${how} the team reads the reply`, (await handler.page.locator('main').innerText()).includes(words.reply));
  await collide(handler, lead, path, words.answer);
  await decideNothing(lead, path, lang === 'fi' ? 'Lisähuoneeseen ei ole rahaa tänä vuonna.' : 'Det finns inga pengar för ett extra rum i år.');
  await close(handler, path);
  const end = await follow(giver, code);
  check(`${how} the giver reads why something else does not change`, end.includes(lang === 'fi' ? 'Lisähuoneeseen' : 'extra rum'));
  await leave(giver);

  await lookRound(lead);
  await signOut(lead);
  for (const who of [giver, handler, lead]) await who.context.close();
}
const operator = await person(browser, { lang: 'fi', js: true, width: 320 });
await signIn(operator, 'operator@asko.example');
check('the operator sees the mail', (await operator.page.locator('h1').innerText()).length > 0 && operator.page.url().endsWith('/operator/mail'), operator.page.url());
// The day needs a program of its own: one in which what is sent can be taken back for a while.
process.env.BASE = process.env.DAY;
await day(browser);
await browser.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
