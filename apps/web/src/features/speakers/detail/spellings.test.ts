import { spellingsOf } from './spellings';

const alias = (spelling: string, judgement: 'same' | 'not the same' | 'unsure') => ({ id: spelling, revision: 1, spelling, judgement });
const met = (spelling: string, statementCount: number, judgement: 'same' | null = null) => ({ spelling, statementCount, judgement });

it('puts what nobody has judged first, and what is printed more often before the rest of its kind', () => {
  const spellings = spellingsOf({
    aliases: [alias('Wittkoff', 'same'), alias('Witkov', 'same'), alias('Whitcoff', 'not the same')] as never,
    printed: [met('Vitkov', 2), met('Witkov', 3, 'same'), met('Vitkoff', 5)],
  });
  expect(spellings.map(({ spelling, judgement, statementCount }) => [spelling, judgement, statementCount])).toEqual([
    ['Vitkoff', null, 5],
    ['Vitkov', null, 2],
    ['Witkov', 'same', 3],
    ['Wittkoff', 'same', 0],
    ['Whitcoff', 'not the same', 0],
  ]);
});

it('knows which judgement to take back', () => {
  const [unjudged, judged] = spellingsOf({ aliases: [alias('Wittkoff', 'same')] as never, printed: [met('Vitkov', 1)] });
  expect([unjudged?.alias, judged?.alias]).toEqual([null, { id: 'Wittkoff', revision: 1 }]);
});
