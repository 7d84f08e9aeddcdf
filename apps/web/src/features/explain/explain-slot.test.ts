import { narrowedTo } from './explain-slot';

const named = { issues: [{ slug: 'donbas-control' }, { slug: 'next-round' }], parties: [{ slug: 'russia' }, { slug: 'ukraine' }] };

describe('one number is asked for', () => {
  it('with its issue alone', () => {
    expect(narrowedTo('polarisation.donbas-control', named)).toEqual({ issues: 'donbas-control' });
    expect(narrowedTo('trend.next-round.russia', named)).toEqual({ issues: 'next-round' });
  });

  it('with its two parties alone, where it is of all issues, in their order', () => {
    expect(narrowedTo('gap-change.ukraine.russia', named)).toEqual({ parties: 'ukraine~russia' });
  });

  it('as the page is, where it is of all or of what the page does not name', () => {
    for (const number of [undefined, 'coverage', 'polarisation.elsewhere', 'gap-change.russia.elsewhere']) expect(narrowedTo(number, named)).toEqual({});
  });
});
