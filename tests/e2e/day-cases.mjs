// The twenty pieces of feedback of the day.
const V = 'vaasan-terveysasema';
const M = 'mustasaaren-terveysasema';
const one = (key, lang, unit, kind, wanted, text, shows = false) => ({ key, lang, unit, kind, wanted, text, shows, ref: '', code: '' });

export const CASES = [
  one('urgent', 'fi', V, 'problem', 'code', 'Veljeni puhui itsemurhasta, eikä kukaan ole soittanut takaisin.'),
  one('calm', 'sv', V, 'problem', 'no', 'Min far dog i våras och breven till honom kommer fortfarande hem till mig.'),
  one('praise', 'fi', V, 'thanks', 'no', 'Hoitaja kuunteli minua ja selitti kaiken rauhallisesti. Kiitos!'),
  one('tack', 'sv', M, 'thanks', 'no', 'Tack för det vänliga bemötandet på laboratoriet i måndags.'),
  one('kiitos', 'fi', M, 'thanks', 'no', 'Kiitos ystävällisestä palvelusta rokotuksessa.'),
  one('queue', 'fi', V, 'problem', 'code', 'Odotushuoneessa sai istua kaksi tuntia ilman mitään tietoa jonosta.'),
  one('vague', 'fi', V, 'problem', 'code', 'Ohjeet jäivät minulle epäselviksi käynnin jälkeen.'),
  one('objects', 'sv', M, 'problem', 'code', 'Foten sköttes på fel sätt och ingen tog ansvar för det.'),
  one('feedback', 'fi', V, 'problem', 'code', 'Hoito oli mielestäni huonoa ja haluan, että joku ottaa siitä vastuun.'),
  one('door', 'fi', V, 'problem', 'code', 'Terveysaseman pääoven pyörätuoliluiska on rikki, eikä pyörätuolilla pääse sisään.'),
  one('ramp', 'fi', V, 'problem', 'code', 'Pääoven pyörätuoliluiska on ollut rikki viikon. Pyörätuolilla ei pääse sisään terveysasemalle.'),
  one('grave', 'sv', V, 'problem', 'code', 'Provsvaret kom bort och behandlingen började tre veckor för sent.'),
  one('teeth', 'fi', V, 'problem', 'code', 'Hampaan paikka irtosi heti, eikä hammaslääkäri ottanut vastaan.'),
  one('chairs', 'sv', V, 'idea', 'code', 'Det borde finnas fler stolar i aulan utanför laboratoriet.'),
  one('water', 'fi', V, 'idea', 'code', 'Aulaan voisi laittaa vesipisteen odottaville.'),
  one('hours', 'fi', M, 'idea', 'code', 'Voisivatko aukioloajat näkyä myös ovessa?'),
  one('form', 'sv', V, 'question', 'code', 'Var hittar jag blanketten som behövs för resorna?'),
  one('change', 'sv', M, 'question', 'code', 'Kan jag byta hälsostation till Vasa?'),
  one('shown', 'sv', V, 'problem', 'code', 'Skötaren Maria Lindström ringde inte upp fast hon lovade, och jag väntade hela dagen.', true),
  one('late', 'fi', V, 'problem', 'code', 'Pyysin korjausta potilasasiakirjaan, eikä pyyntööni ole vastattu.'),
];

export const of = (key) => {
  const found = CASES.find((case_) => case_.key === key);
  if (!found) throw new Error(`no case ${key}`);
  return found;
};
