import { foldName, matchNames } from './match-name';

const person = (name: string, spellings: string[] = [], notSpellings: string[] = []) => ({ name, spellings, notSpellings });
const people = [
  person('Steve Witkoff', ['Wittkoff']),
  person('Volodymyr Zelenskyy', ['Zelensky', 'Selenskyj']),
  person('Dmitry Peskov'),
  person('Viktoriia Strakhova'),
  person('Kirill Dmitriev'),
];
const found = (typed: string, among = people) => matchNames(typed, among).map((match) => match.item.name);

describe('matchNames', () => {
  it.each([
    ['Vitkov', 'Steve Witkoff'],
    ['wit', 'Steve Witkoff'],
    ['Zelenskij', 'Volodymyr Zelenskyy'],
    ['Зеленский', 'Volodymyr Zelenskyy'],
    ['Zelenśkyj', 'Volodymyr Zelenskyy'],
    ['Strahova', 'Viktoriia Strakhova'],
    ['Пєсков', 'Dmitry Peskov'],
    ['PESKOV', 'Dmitry Peskov'],
  ])('proposes for "%s" first %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('proposes nobody for a name unlike all', () => {
    expect(found('Merkel')).toEqual([]);
  });

  it('never again proposes a person for a spelling that was judged to be somebody else', () => {
    expect(found('Vitkov', [person('Steve Witkoff', [], ['Vitkov'])])).toEqual([]);
    expect(found('Witkoff', [person('Steve Witkoff', [], ['Vitkov'])])).toEqual(['Steve Witkoff']);
  });

  it('puts the same letters before the same beginning', () => {
    expect(found('dmitri')).toEqual(['Kirill Dmitriev', 'Dmitry Peskov']);
    expect(found('Dmitry Peskov')[0]).toBe('Dmitry Peskov');
  });

  it('lists everybody while nothing is typed', () => {
    expect(found('')).toHaveLength(people.length);
  });
});

describe('foldName', () => {
  it('drops diacritics and the letters that have no Latin twin', () => {
    expect(foldName('Łukasz  Ørsted-Groß')).toBe('lukasz orsted gross');
  });
});
