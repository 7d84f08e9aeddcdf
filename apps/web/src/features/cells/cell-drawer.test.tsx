import { readCell, readCellHistory, readCellWhy } from '@standpoint/contracts/cells';
import { assessCondition } from '@standpoint/contracts/conditions';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import type { Role } from '@standpoint/contracts/permissions';
import { listSpeakers } from '@standpoint/contracts/speakers';
import { readMe } from '@standpoint/contracts/workspaces';
import { LOST_BY } from '@standpoint/domain/cell';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers } from '../../test/answers';
import { aCandidate, aCell, aCellDetail, aCellHistory, aCellWhy, aStep, ORIGIN } from '../../test/cell-talks';
import { showAt } from '../../test/show-at';
import { aStatement, idOf, meAs, PARAMS, PARTIES, SETTINGS, SPEAKERS } from '../../test/talks';
import { CellDrawer } from './cell-drawer';

const CELL = { ...PARAMS, issue: 'cod-quota', party: 'norway' };

function talks({ role = 'analyst', detail = aCellDetail(), history = aCellHistory() }: Partial<{ role: Role; detail: ReturnType<typeof aCellDetail>; history: ReturnType<typeof aCellHistory> }> = {}) {
  return new Answers()
    .to(readMe, undefined, meAs(role))
    .to(readNegotiation, PARAMS, SETTINGS)
    .to(listParties, PARAMS, { items: PARTIES })
    .to(listSpeakers, PARAMS, { items: SPEAKERS })
    .to(readCell, CELL, detail)
    .to(readCellHistory, CELL, history);
}

async function open() {
  const onClose = jest.fn();
  const shown = showAt(<CellDrawer {...CELL} search={{ asOf: '2026-01-31' }} onClose={onClose} />, '/w/demo/n/cod-talks/c/cod-quota/norway');
  const dialog = await screen.findByRole('dialog', { name: 'Cod quota × Norway' });
  await within(dialog).findByRole('button', { name: 'Copy link' });
  return { user: userEvent.setup({ delay: null }), onClose, drawer: within(dialog), ...shown };
}

describe('the head of a cell', () => {
  it('tells when it was said, as far as that is known, apart from when it holds', async () => {
    const cell = aCell({ saidFrom: null, validFrom: '2026-01-29', validUntil: '2026-02-01' });
    talks({ detail: aCellDetail({ cell }) });
    const { drawer } = await open();
    expect(drawer.getByText(/holds a position/)).toHaveTextContent('said by 30 Jan 2026 · from 29 Jan 2026 · until 1 Feb 2026');
  });
});

describe('the facets of a cell', () => {
  it('stand with their words, speaker, office on that day, source and its grade', async () => {
    talks();
    const { drawer } = await open();
    const position = within(drawer.getByRole('article', { name: 'Position: 400 kt' }));
    expect(position.getByText('“We need four hundred thousand tonnes.”')).toHaveAttribute('lang', 'en');
    expect(position.getByText('Kåre Haugen')).toBeInTheDocument();
    expect(position.getByText(/Minister of Fisheries/)).toBeInTheDocument();
    expect(position.getByRole('img', { name: 'B2: source B: usually reliable; words 2: probably true' })).toBeInTheDocument();
    expect(position.getByText(/said 30 Jan 2026 · recorded 2 Feb 2026, 10:12/)).toBeInTheDocument();
  });

  it('open the source at the quoted words, and tell it nothing of this page', async () => {
    talks();
    const { drawer } = await open();
    const [link] = drawer.getAllByRole('link', { name: /Fish Times: Quota talks resume/ });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('href', 'https://fish.example/2026/jan/30/quota#:~:text=We%20need%20four%20hundred%20thousand%20tonnes.');
  });

  it('show the original beside the translation, each in its own language', async () => {
    const statement = aStatement({ quoteKind: 'translated', originalLanguage: 'nb', originalQuote: 'Vi trenger fire hundre tusen tonn.' });
    talks({ detail: aCellDetail({ statements: [statement] }) });
    const { drawer } = await open();
    const [original] = drawer.getAllByText('“Vi trenger fire hundre tusen tonn.”');
    expect(original).toHaveAttribute('lang', 'nb');
    expect(drawer.getAllByText(/Original: Norwegian/)[0]).toBeInTheDocument();
  });

  it('keep the spelling of the source beside the name, and name who told it', async () => {
    const [, iceland] = PARTIES;
    const statement = aStatement({ speakerAsPrinted: 'Haugan', reporterParty: iceland ?? null });
    talks({ detail: aCellDetail({ statements: [statement] }) });
    const { drawer } = await open();
    expect(drawer.getAllByText('“Haugan”')[0]).toBeInTheDocument();
    expect(drawer.getAllByText(/told by/)[0]).toHaveTextContent('told by Iceland');
  });

  it('call source F and words 6 not judged, instead of worst', async () => {
    const [source] = aStatement().sources;
    const statement = aStatement({ credibility: 6, sources: source ? [{ ...source, reliability: 'F' }] : [] });
    talks({ detail: aCellDetail({ statements: [statement] }) });
    const { drawer } = await open();
    expect(drawer.getAllByRole('img', { name: 'F6: source F: cannot be judged; words 6: cannot be judged' })[0]).toBeInTheDocument();
  });

  it('show range and red lines in words, and say when the position crosses its own line', async () => {
    const line = { kind: 'at most', value: 300, option: null, label: '300 kt', crossed: true, statementId: idOf(100) } as const;
    const facets = { value: ORIGIN, range: ORIGIN, redLines: [ORIGIN], salience: null };
    talks({ detail: aCellDetail({ facets, cell: { low: 350, high: 450, redLines: [line], flags: ['red line', 'crossed'] } }) });
    const { drawer } = await open();
    expect(drawer.getByRole('article', { name: 'Would accept: from “350 kt” to “450 kt”' })).toBeInTheDocument();
    const red = drawer.getByRole('article', { name: 'Red line: at most “300 kt”' });
    expect(red).toHaveTextContent('Its own position is beyond this line.');
  });

  it('name every voice where speakers disagree, the one shown first', async () => {
    const voice = (number: number, name: string, label: string) => ({ ...ORIGIN, positionId: idOf(number), speaker: { id: idOf(number), slug: 's', name }, label, value: null, option: null });
    talks({ detail: aCellDetail({ contest: [voice(1, 'Haugen', '400 kt'), voice(2, 'Berg', '300 kt')], cell: { flags: ['contested'] } }) });
    const { drawer } = await open();
    const notice = drawer.getByText('Its speakers disagree').closest('[role="note"]');
    expect(notice).toHaveTextContent(/Haugen: “400 kt” \(shown in the cell\)Berg: “300 kt”/);
  });

  it('say so where the cell is inherited, and where there is nothing', async () => {
    talks({ detail: aCellDetail({ cell: { inheritedFrom: 'iceland', flags: ['inherited'] } }) });
    const inherited = await open();
    expect(inherited.drawer.getByText(/^Inherited from Iceland/)).toBeInTheDocument();
    inherited.unmount();
    const facets = { value: null, range: null, redLines: [], salience: null };
    talks({ detail: aCellDetail({ facets, statements: [], cell: { state: 'none', kind: null, value: null, label: '', statementCount: 0, statementId: null } }) });
    const { drawer } = await open();
    expect(drawer.getByText(/^Norway has said nothing on this issue/)).toBeInTheDocument();
  });
});

describe('what can be done from a cell', () => {
  it('opens the forms through the address, so that Back closes them', async () => {
    talks();
    const { drawer, user, router } = await open();
    await user.click(drawer.getAllByRole('button', { name: 'Correct' })[0]!);
    expect(router.state.location.search).toMatchObject({ correct: idOf(100) });
    await user.click(drawer.getByRole('button', { name: /^Log/ }));
    expect(router.state.location.search).toMatchObject({ log: 'cod-quota~norway' });
  });

  it('shows a viewer what it is and whom to ask, and does nothing', async () => {
    talks({ role: 'viewer' });
    const { drawer, user, router } = await open();
    const log = drawer.getByRole('button', { name: /^Log\. This needs the role analyst or higher/ });
    expect(log).toHaveAttribute('aria-disabled', 'true');
    await user.click(log);
    await user.keyboard('c');
    expect(router.state.location.search).toEqual({});
  });

  it('sends an analyst to whoever logged it', async () => {
    talks({ detail: aCellDetail({ statements: [aStatement({ recordedBy: { id: idOf(62), name: 'Bo' } })] }) });
    const { drawer } = await open();
    expect(drawer.getAllByRole('button', { name: /^Retract\. Somebody else logged it/ })[0]).toHaveAttribute('aria-disabled', 'true');
  });

  it('copies a citation that can be followed', async () => {
    talks();
    const { user } = await open();
    await user.keyboard('y');
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(
        'Kåre Haugen, Minister of Fisheries, said 30 Jan 2026: “We need four hundred thousand tonnes.” (verbatim) ' +
          `Fish Times: Quota talks resume, English · 30 Jan 2026 · par. 2, https://fish.example/2026/jan/30/quota. http://localhost/w/demo/n/cod-talks/s/${idOf(100)}`,
      ),
    );
  });

  it('closes on Escape', async () => {
    talks();
    const { user, onClose, drawer } = await open();
    drawer.getByRole('button', { name: 'Close the cell' }).focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('closes on Escape also while nothing has the focus, and leaves that to a dialog above it', async () => {
    talks();
    const { user, onClose } = await open();
    const above = document.createElement('div');
    above.setAttribute('role', 'dialog');
    above.setAttribute('aria-modal', 'true');
    document.body.append(above);
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    above.remove();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('assesses a condition from a day on', async () => {
    const condition = { text: 'if Iceland does', onParty: 'iceland', state: 'untested' } as const;
    const answers = talks({ detail: aCellDetail({ cell: { condition, flags: ['conditional'] } }) });
    const assessment = { id: idOf(70), positionId: idOf(101), state: 'broken', assessedOn: '2026-01-31', note: null, recordedAt: '2026-02-02T09:12:00Z', recordedBy: { id: idOf(60), name: 'Ann' } } as const;
    answers.to(assessCondition, { ...PARAMS, position: idOf(101) }, assessment);
    const { user, drawer } = await open();
    expect(drawer.getByText(/Only if Iceland does/)).toHaveTextContent('untested');
    await user.click(drawer.getByRole('button', { name: 'Assess the condition' }));
    await user.selectOptions(drawer.getByRole('combobox', { name: 'The condition is' }), 'broken');
    await user.clear(drawer.getByRole('textbox', { name: 'From this day on' }));
    await user.type(drawer.getByRole('textbox', { name: 'From this day on' }), '31 jan');
    await user.click(drawer.getByRole('button', { name: 'Save the assessment' }));
    await waitFor(() => expect(answers.sentTo(assessCondition)[0]?.body).toEqual({ state: 'broken', assessedOn: '2026-01-31', note: null }));
  });
});

describe('the cell over time', () => {
  it('is also a table, the latest step first', async () => {
    talks({ history: aCellHistory({ steps: [aStep('2026-01-10', { label: '500 kt', value: 500 }), aStep('2026-01-30')] }) });
    const { drawer } = await open();
    const table = within(await drawer.findByRole('table', { name: 'Over time' }));
    const rows = table.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toMatch(/^30 Jan 2026the day shown.*400 kt/);
    expect(rows[2]).toMatch(/^10 Jan 202629 Jan 2026.*500 kt/);
  });
});

describe('the tabs of a cell', () => {
  it('mark word by word what a correction changed, by whom and why', async () => {
    const before = aStatement();
    const after = aStatement({ revision: 2, quote: 'We need three hundred thousand tonnes.', reason: 'Misheard.' });
    const entry = { act: 'corrected', at: '2026-02-03T09:00:00Z', by: { id: idOf(62), name: 'Bo' }, reason: 'Misheard.', statement: after, before } as const;
    talks({ history: aCellHistory({ entries: [entry] }) });
    const { user, drawer } = await open();
    await user.click(drawer.getByRole('tab', { name: 'Revisions' }));
    expect(await drawer.findByText('Corrected by Bo, 3 Feb 2026, 10:00 CET')).toBeInTheDocument();
    expect(drawer.getByText('Reason: Misheard.')).toBeInTheDocument();
    expect(drawer.getByText('four').tagName).toBe('DEL');
    expect(drawer.getByText('three').tagName).toBe('INS');
  });

  it('say in plain words why each candidate lost, whatever the step of the rule', async () => {
    const losers = LOST_BY.map((step, at) => aCandidate({ rank: at + 2, won: false, lostBy: step, lostTo: idOf(100), positionId: idOf(200 + at) }));
    talks().to(readCellWhy, CELL, aCellWhy([aCandidate(), ...losers]));
    const { user, drawer } = await open();
    await user.click(drawer.getByRole('tab', { name: 'Why this value?' }));
    const [first, ...others] = within(await drawer.findByRole('region', { name: 'value' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('This one counts.');
    const reasons = others.map((item) => /said by the party itself(.+?) Decided by this statement/.exec(item.textContent)?.[1]);
    expect(new Set(reasons).size).toBe(LOST_BY.length);
    expect(reasons.filter((reason) => !reason || /cells\.|The rule put another/.test(reason))).toEqual([]);
  });
});
