import fc from 'fast-check';
import type { AliasJudgement } from '../vocabulary.js';
import { type SpelledSpeaker, suggestSpeakers } from './suggest-speakers.js';

const speaker = (name: string, aliases: Record<string, AliasJudgement> = {}): SpelledSpeaker => ({
  speakerId: name.toLowerCase(),
  name,
  aliases: Object.entries(aliases).map(([spelling, judgement]) => ({ spelling, judgement })),
});
const RECORD = [
  speaker('Steve Witkoff'),
  speaker('Volodymyr Zelenskyy'),
  speaker('Andrii Sybiha'),
  speaker('Dmitry Peskov'),
  speaker('Sergey Lavrov'),
  speaker('Rustem Umerov'),
  speaker('Maria Zakharova'),
  speaker('Kirill Dmitriev'),
  speaker('Guðrún Jónsdóttir'),
];
const suggested = (printed: string, record = RECORD) => suggestSpeakers(printed, record).map(({ speakerId, alike }) => [speakerId, alike]);

describe('suggestSpeakers', () => {
  it.each([
    ['Witkoff', 'steve witkoff', 'part of the name'],
    ['Wittkoff', 'steve witkoff', 'part of the name'],
    ['Vitkov', 'steve witkoff', 'part of the name'],
    ['Steve Vitkov', 'steve witkoff', 'same sound'],
    ['Стив Виткофф', 'steve witkoff', 'part of the name'],
    ['Стивен Уиткофф', 'steve witkoff', 'a letter or two off'],
    ['Zelensky', 'volodymyr zelenskyy', 'part of the name'],
    ['Wolodymyr Selenskyj', 'volodymyr zelenskyy', 'same sound'],
    ['Володимир Зеленський', 'volodymyr zelenskyy', 'same sound'],
    ['ZELENSKYY, Volodymyr', 'volodymyr zelenskyy', 'same sound'],
    ['Сибіга', 'andrii sybiha', 'part of the name'],
    ['Sibiga', 'andrii sybiha', 'part of the name'],
    ['Дмитрий Песков', 'dmitry peskov', 'same sound'],
    ['Lawrow', 'sergey lavrov', 'part of the name'],
    ['Umreov', 'rustem umerov', 'a letter or two off'],
    ['Захарова', 'maria zakharova', 'part of the name'],
    ['Sacharowa', 'maria zakharova', 'a letter or two off'],
    ['Dmitrijew', 'kirill dmitriev', 'part of the name'],
    ['Gudrun Jonsdottir', 'guðrún jónsdóttir', 'same words'],
  ])('proposes for %s only %s: %s', (printed, speakerId, alike) => {
    expect(suggested(printed)).toEqual([[speakerId, alike]]);
  });

  it.each(['', '  …  ', '习近平', 'Rubio', 'Li', 'Маркаров'])('proposes nobody for “%s”', (printed) => {
    expect(suggested(printed)).toEqual([]);
  });

  it('puts what was judged before what only sounds alike', () => {
    const record = [speaker('Vitkov'), speaker('Steve Witkoff', { Wittkoff: 'same' }), speaker('W. Itkoff', { wittkoff: 'unsure' })];
    expect(suggested('Wittkoff', record)).toEqual([
      ['steve witkoff', 'judged same'],
      ['w. itkoff', 'judged unsure'],
      ['vitkov', 'same sound'],
    ]);
  });

  it('compares with spellings judged same or unsure, not with those judged another’s', () => {
    const record = [speaker('The Envoy', { Vitkov: 'same' }), speaker('The Other', { Vitkov: 'not the same' })];
    expect(suggestSpeakers('Witkoff', record)).toEqual([
      { speakerId: 'the envoy', alike: 'same sound', spelling: 'Vitkov', judgement: null },
    ]);
  });

  it('puts the fewest words left over first', () => {
    const record = [speaker('Ana Maria Silva'), speaker('Ana Silva')];
    expect(suggested('Silva', record).map(([id]) => id)).toEqual(['ana silva', 'ana maria silva']);
  });

  it('never proposes again whom a spelling was judged not to mean, in whatever case', () => {
    const names = fc.constantFrom('Witkoff', 'wittkoff', 'VITKOV', 'Виткофф', 'Steve Witkoff');
    fc.assert(
      fc.property(names, names, (printed, name) => {
        const refused = speaker(name, { [printed.toUpperCase()]: 'not the same', Witkow: 'same' });
        expect(suggestSpeakers(printed, [refused])).toEqual([]);
      }),
    );
  });

  it('survives whatever is printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (printed) => {
        const ids = suggestSpeakers(printed, RECORD).map(({ speakerId }) => speakerId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('the order of suggestions', () => {
  it('puts fewer letters first, then the name, then the id', () => {
    const same = { name: 'Anna Petrova', aliases: [] };
    const record = [{ ...same, speakerId: 'second' }, speaker('Boris Petrova'), { ...same, speakerId: 'first' }];
    expect(suggestSpeakers('Petrova', record).map(({ speakerId }) => speakerId)).toEqual(['first', 'second', 'boris petrova']);
  });

  it('takes of several spellings of one speaker the one that leaves least over', () => {
    const spelt = speaker('Anna Maria Petrova', { 'Anna Petrova': 'same' });
    expect(suggestSpeakers('Petrova', [spelt])[0]?.spelling).toBe('Anna Petrova');
  });

  it('finds a name on record that is only part of the one printed', () => {
    expect(suggestSpeakers('Anna Maria Petrova', [speaker('Petrova')])).toMatchObject([{ alike: 'part of the name' }]);
  });

  it('finds nothing in a name without letters', () => {
    expect(suggestSpeakers('Petrova', [speaker('—')])).toEqual([]);
  });
});
