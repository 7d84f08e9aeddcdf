/** What is said, by language: with quotation marks, line ends, signs that a spreadsheet would run, and writing from right to left. */
const SENTENCES = {
  en: [
    'We will not accept a line that was drawn without us.',
    'The proposal, as it stands, "cannot be the end of the matter".',
    'A pause of thirty days, then talks about everything else.',
    '=All or nothing, the delegation said before it left.',
    'Our position has not changed.\nIt will not change under pressure.',
    'We are ready to discuss guarantees; the rest can wait until the spring.',
  ],
  uk: ['Ми не приймемо лінію, яку провели без нас.', 'Спершу — гарантії, потім усе інше.', 'Наша позиція не змінилася.'],
  ru: ['Мы готовы обсуждать гарантии, но не территории.', 'Предложение, «как оно есть», нам не подходит.', 'Пауза в тридцать дней возможна.'],
  fr: ['Nous n’accepterons pas une ligne tracée sans nous.', 'D’abord des garanties, ensuite tout le reste.', 'Notre position n’a pas changé.'],
  ar: ['لن نقبل خطاً رُسم من دوننا.', 'الضمانات أولاً، ثم كل ما عدا ذلك.', 'موقفنا لم يتغير.'],
  zh: ['我们不会接受没有我们参与划定的界线。', '先谈保障，再谈其他。', '我们的立场没有改变。'],
  de: ['Wir nehmen keine Linie hin, die ohne uns gezogen wurde.', 'Erst Garantien, dann alles Übrige.', 'Unsere Haltung ist dieselbe.'],
  es: ['No aceptaremos una línea trazada sin nosotros.', 'Primero las garantías; después, lo demás.', '-No, dijo el ministro, y se fue.'],
};

const quoted = (text) => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`;

/** `language`, `sentences`: joined to what is planned by its language. */
export const sentencesSql = `
CREATE TEMP TABLE sentences AS
SELECT * FROM (VALUES ${Object.entries(SENTENCES)
  .map(([language, texts]) => `('${language}', ARRAY[${texts.map(quoted).join(', ')}])`)
  .join(', ')}) AS s (language, texts);
`;

export const LANGUAGES = Object.keys(SENTENCES);
