import { counts, launch, person } from './browser.mjs';
import { follow, give, leave, reply } from './client.mjs';

const browser = await launch();
for (const [lang, js, width] of [['fi', true, 320], ['sv', true, 1280], ['fi', false, 1280], ['sv', false, 320]]) {
  const giver = await person(browser, { lang, js, width });
  const words = lang === 'fi' ? 'Odotin kaksi tuntia eikä kukaan kertonut miksi.' : 'Jag väntade i två timmar och ingen sade varför.';
  const code = await give(giver, words);
  await follow(giver, code);
  await reply(giver, lang === 'fi' ? 'Vielä yksi asia.' : 'En sak till.');
  await leave(giver);
}
await browser.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
