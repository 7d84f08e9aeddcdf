import { rewriteCsvAddress } from './csv-address.js';

const API = '/api/v1/workspaces/demo/negotiations/talks';
const get = (url: string, accept = '*/*') => rewriteCsvAddress({ method: 'GET', url, headers: { accept } });

describe('the address of a file', () => {
  it.each([
    ['/w/demo/n/talks/matrix.csv', `${API}/matrix.csv?asOf=default`],
    ['/w/demo/n/talks/matrix.csv?asOf=2026-01-31&parties=ru~ua&shape=long', `${API}/matrix.csv?asOf=2026-01-31&parties=ru%7Eua&shape=long`],
    ['/w/demo/n/talks/matrix.csv?sort=gap&view=dense&asOf=2026-01-31', `${API}/matrix.csv?sort=gap&asOf=2026-01-31`],
    ['/w/demo/n/talks/gaps.csv?weight=mean&asOf=2026-01-31', `${API}/gaps.csv?weight=mean&asOf=2026-01-31`],
    ['/w/demo/n/talks/gaps.csv?pair=ru~ua&asOf=2026-01-31', `${API}/gaps/ru/ua.csv?asOf=2026-01-31`],
    ['/w/demo/n/talks/c/donetsk/russia.csv', `${API}/cells/donetsk/russia/history.csv?asOf=default`],
    ['/w/demo/n/talks/statements.csv?speaker=putin', `${API}/statements.csv?speaker=putin`],
    ['/w/demo/n/talks/positions.csv', `${API}/positions.csv?`],
    ['/w/demo/n/talks/parties.csv?asOf=2026-01-31', `${API}/parties?format=csv&`],
    ['/w/demo/n/talks/sources.csv?view=table', `${API}/sources?format=csv&`],
  ])('of a page, %s, is the page’s with .csv appended', (page, file) => {
    expect(get(page)).toBe(file);
  });

  it.each([
    [`${API}/matrix?asOf=2026-01-31`, `${API}/matrix.csv?asOf=2026-01-31`],
    [`${API}/gaps/ru/ua`, `${API}/gaps/ru/ua.csv?`],
    [`${API}/cells/donetsk/russia/history`, `${API}/cells/donetsk/russia/history.csv?`],
  ])('of %s is asked for with Accept: text/csv too', (json, file) => {
    expect(get(json, 'text/csv')).toBe(file);
  });

  it.each([
    ['/w/demo/n/talks/matrix', 'text/html'],
    ['/w/demo/n/talks/settings.csv', '*/*'],
    ['/w/demo.csv', '*/*'],
    [`${API}/matrix`, 'application/json'],
    [`${API}/cells/donetsk/russia`, 'text/csv'],
  ])('is no other: %s stays as it is', (url, accept) => {
    expect(get(url, accept)).toBe(url);
  });

  it.each([
    [`${API}/parties.csv?dialect=excel`, '*/*', `${API}/parties?format=csv&dialect=excel`],
    [`${API}/issues`, 'text/csv', `${API}/issues?format=csv&`],
    ['/api/v1/workspaces/demo/members.csv', '*/*', '/api/v1/workspaces/demo/members?format=csv&'],
  ])('of a list, %s, asks the list for it', (url, accept, list) => {
    expect(get(url, accept)).toBe(list);
  });

  it('stands for reading only', () => {
    const url = '/w/demo/n/talks/matrix.csv';
    expect(rewriteCsvAddress({ method: 'POST', url, headers: {} })).toBe(url);
  });
});
