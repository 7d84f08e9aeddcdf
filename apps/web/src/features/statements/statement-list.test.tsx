import { listIssues } from '@standpoint/contracts/issues';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import { listSpeakers } from '@standpoint/contracts/speakers';
import { listStatements, type Statement } from '@standpoint/contracts/statements';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Answers, type Sent } from '../../test/answers';
import { showAt } from '../../test/show-at';
import { aStatement, idOf, ISSUES, PARAMS, PARTIES, SETTINGS, SPEAKERS } from '../../test/talks';
import { StatementList } from './statement-list';
import type { StatementFilter } from './statements.query';

function talks(give: (sent: Sent) => { items: Statement[]; next: string | null }) {
  return new Answers()
    .to(readNegotiation, PARAMS, SETTINGS)
    .to(listParties, PARAMS, { items: PARTIES })
    .to(listIssues, PARAMS, { items: ISSUES })
    .to(listSpeakers, PARAMS, { items: SPEAKERS })
    .to(listStatements, PARAMS, give);
}

/** Holds the filters as the route does. */
function Page({ first, onSearch }: { first: StatementFilter; onSearch: (search: StatementFilter) => void }) {
  const [search, setSearch] = useState(first);
  onSearch(search);
  return <StatementList {...PARAMS} search={search} onSearch={(change) => setSearch((now) => ({ ...now, ...change }))} />;
}

function open(first: StatementFilter = {}) {
  const onSearch = jest.fn();
  showAt(<Page first={first} onSearch={onSearch} />);
  return { user: userEvent.setup({ delay: null }), onSearch };
}

const rows = async () => within(await screen.findByRole('list', { name: 'Statements' })).findAllByRole('link', { name: /^“/ });

it('lists statements with and without a position', async () => {
  talks(() => ({ items: [aStatement(), aStatement({ id: idOf(103), party: null, positions: [], quote: 'I trust nobody.' })], next: null }));
  open();
  expect(await rows()).toHaveLength(2);
  expect(screen.getByText('No position coded')).toBeInTheDocument();
  expect(screen.getByText('Commentary, no party')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Cod quota' })).toHaveAttribute('href', '/w/demo/n/cod-talks/c/cod-quota/norway');
  expect(screen.getByText('2 statements, all there are')).toBeInTheDocument();
});

it('goes on where the last page ended', async () => {
  talks(({ search }) =>
    search.get('cursor') === 'p2' ? { items: [aStatement({ id: idOf(103) })], next: null } : { items: [aStatement()], next: 'p2' },
  );
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('2 statements, all there are')).toBeInTheDocument();
  expect(await rows()).toHaveLength(2);
});

it('asks for what the filters say, and for no half-typed day', async () => {
  const answers = talks(() => ({ items: [aStatement()], next: null }));
  const { user, onSearch } = open({ party: 'norway' });
  await rows();
  expect(screen.getByRole('combobox', { name: 'Party' })).toHaveValue('norway');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Issue' }), 'Cod quota');
  await user.type(screen.getByRole('textbox', { name: 'Said on or after' }), '30 jan');
  expect(onSearch).toHaveBeenLastCalledWith({ party: 'norway', issue: 'cod-quota', saidFrom: '2026-01-30' });
  await rows();
  const asked = answers.sentTo(listStatements).map(({ search }) => search.get('saidFrom'));
  expect(asked.filter((day) => day !== null && !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
  expect(Object.fromEntries(answers.sentTo(listStatements).at(-1)?.search ?? [])).toMatchObject({ issue: 'cod-quota', saidFrom: '2026-01-30' });
});

it('gives exactly the filtered statements as CSV', async () => {
  talks(() => ({ items: [aStatement()], next: null }));
  const { user } = open({ party: 'norway', saidFrom: '2026-01-30' });
  await rows();
  await user.click(screen.getByRole('button', { name: 'CSV' }));
  const [file] = await screen.findAllByRole('menuitem', { name: /^Statements/ });
  expect(file).toHaveAttribute('href', '/w/demo/n/cod-talks/statements.csv?party=norway&saidFrom=2026-01-30');
});

it('tells an empty log from filters that nothing fits, and takes the filters back', async () => {
  talks(({ search }) => ({ items: search.get('party') ? [] : [aStatement()], next: null }));
  const { user } = open({ party: 'iceland' });
  await user.click(await screen.findByRole('button', { name: 'Show all statements' }));
  expect(await rows()).toHaveLength(1);
});
