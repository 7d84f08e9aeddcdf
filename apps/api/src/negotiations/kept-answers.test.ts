import { KeptAnswers } from './kept-answers.js';

const MEGABYTE = 'x'.repeat(1024 * 1024);

describe('kept answers', () => {
  it('are found by their tag alone', () => {
    const answers = new KeptAnswers();
    answers.keep('one', '1');
    expect([answers.find('one'), answers.find('other')]).toEqual(['1', undefined]);
  });

  it('make room by letting go of what nobody asked for longest', () => {
    const answers = new KeptAnswers();
    answers.keep('first', MEGABYTE);
    answers.keep('second', MEGABYTE);
    for (let at = 0; at < 30; at++) answers.keep(`later ${at}`, MEGABYTE);
    answers.find('first');
    answers.keep('last', MEGABYTE);
    expect([answers.find('first'), answers.find('second'), answers.find('last')].map((text) => text?.length)).toEqual([
      MEGABYTE.length,
      undefined,
      MEGABYTE.length,
    ]);
  });

  it('are not kept where one would take the room of many', () => {
    const answers = new KeptAnswers();
    answers.keep('long', MEGABYTE.repeat(5));
    expect(answers.find('long')).toBeUndefined();
  });
});
