import { Turns } from './turns.js';

describe('turns', () => {
  it('are taken one after another, in the order of asking, also after one that failed', async () => {
    const turns = new Turns();
    const said: string[] = [];
    const speak = (word: string, fails = false) =>
      turns.inTurn('talks', async () => {
        said.push(`${word} begins`);
        await Promise.resolve();
        said.push(`${word} ends`);
        if (fails) throw new Error(word);
        return word;
      });

    const outcomes = await Promise.allSettled([speak('first'), speak('second', true), speak('third')]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  });

  it('of different keys do not wait for one another', async () => {
    const turns = new Turns();
    let release = () => undefined as void;
    const held = turns.inTurn('one', () => new Promise<void>((resolve) => (release = resolve)));
    await expect(turns.inTurn('other', () => Promise.resolve('free'))).resolves.toBe('free');
    release();
    await held;
  });
});
