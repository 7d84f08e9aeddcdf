import i18n from 'i18next';
import { writtenWords } from './written-words';

const id = (last: number) => `01990000-0000-7000-8000-00000000000${last}`;
const wrote = (action: string, answer: unknown) => writtenWords(i18n.t, { action, workspace: 'demo', operation: id(9), answer });
const revised = (...statements: string[]) => statements.map((statement) => ({ statement, revision: 2 }));

describe('What a write is called once it is done', () => {
  it('says on how many statements an act on many was done', () => {
    expect(wrote('editStatements', { changed: revised(id(1), id(2)), unchanged: [] })).toBe('2 statements changed');
    expect(wrote('retractStatements', { changed: revised(id(1)), unchanged: [] })).toBe('1 statement retracted');
  });

  it('says how many were so already', () => {
    expect(wrote('editStatements', { changed: [], unchanged: [id(1), id(2)] })).toBe('0 statements changed; 2 were so already');
  });

  it('says nothing of an act that has no words', () => {
    expect(wrote('saveView', {})).toBeNull();
  });
});
