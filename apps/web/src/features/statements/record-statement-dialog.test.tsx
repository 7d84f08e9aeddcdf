import 'fake-indexeddb/auto';
import { listEvents } from '@standpoint/contracts/events';
import { listIssues } from '@standpoint/contracts/issues';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import { createSource, listSources } from '@standpoint/contracts/sources';
import { createSpeaker, judgeAlias, listSpeakers } from '@standpoint/contracts/speakers';
import { correctStatement, readStatement, recordStatement, type RecordStatement, type Statement } from '@standpoint/contracts/statements';
import { readMe } from '@standpoint/contracts/workspaces';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, Refused } from '../../test/answers';
import { showAt } from '../../test/show-at';
import { aStatement, EVENTS, idOf, ISSUES, meAs, PARAMS, PARTIES, SETTINGS, SOURCES, SPEAKERS } from '../../test/talks';
import { draftKeyOf, dropDraft, readKeptDraft } from './draft/kept-draft';
import { RecordStatementDialog } from './record-statement-dialog';

const URL_OF_SOURCE = 'https://fish.example/2026/jan/30/quota';

function talks(): Answers {
  return new Answers()
    .to(readMe, undefined, meAs('analyst'))
    .to(readNegotiation, PARAMS, SETTINGS)
    .to(listParties, PARAMS, { items: PARTIES })
    .to(listIssues, PARAMS, { items: ISSUES })
    .to(listSpeakers, PARAMS, { items: SPEAKERS })
    .to(listSources, PARAMS, { items: SOURCES })
    .to(listEvents, PARAMS, { items: EVENTS })
    .to(recordStatement, PARAMS, aStatement());
}

type Opened = Partial<Parameters<typeof RecordStatementDialog>[0]>;

async function open(over: Opened = {}) {
  const user = userEvent.setup({ delay: null });
  const onClose = jest.fn();
  const shown = showAt(<RecordStatementDialog {...PARAMS} onClose={onClose} {...over} />);
  const dialog = await screen.findByRole('dialog', { name: over.correct ? 'Correct the statement' : 'Log a statement' });
  await within(dialog).findByRole('textbox', { name: /^Quote/ });
  return { user, onClose, dialog, ...shown };
}

const textbox = (name: RegExp | string) => screen.getByRole('textbox', { name });
const choice = (name: RegExp | string) => screen.getByRole('combobox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });
const bodies = (answers: Answers) => answers.sentTo(recordStatement).map(({ body }) => body as RecordStatement);

/** Quote, source, speaker and day: everything but a position. */
async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(textbox(/^Quote/));
  await user.paste(`“We need four hundred thousand tonnes.” ${URL_OF_SOURCE}`);
  await user.type(choice('Said by'), 'haug{Enter}');
  await user.type(textbox(/^Said on/), '30 jan');
}

const DRAFT = draftKeyOf(idOf(60), SETTINGS.id, null);

beforeEach(async () => {
  await dropDraft(DRAFT);
  await dropDraft(draftKeyOf(idOf(60), SETTINGS.id, idOf(100)));
});

afterEach(() => notifications.clean());

describe('logging a statement', () => {
  it('takes a paste apart, reads the day, finds the speaker and sends what the contract asks for', async () => {
    const answers = talks();
    const { user, onClose } = await open({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.type(textbox(/^Position \(kt\)/), '400');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bodies(answers)).toMatchObject([
      {
        quote: 'We need four hundred thousand tonnes.',
        quoteKind: 'verbatim',
        party: 'norway',
        speaker: 'haugen',
        saidOn: '2026-01-30',
        sources: [{ source: 'fish-times-quota', locator: null }],
        positions: [{ issue: 'cod-quota', kind: 'point', value: 400 }],
      },
    ]);
    expect(await screen.findByText(/Logged to Cod quota × Norway/)).toBeInTheDocument();
  });

  it('codes an ordinal position by its digit and a second, nominal one, without the mouse', async () => {
    const answers = talks();
    const { user } = await open();
    await fillIn(user);
    await user.type(choice('Issue'), 'acc{Enter}');
    const levels = within(screen.getByRole('group', { name: 'Position' }));
    levels.getByRole('radio', { name: /Closed/ }).focus();
    await user.keyboard('2');
    await user.keyboard('{Alt>}n{/Alt}');
    const second = within(screen.getByRole('region', { name: 'Position 2' }));
    expect(second.getByRole('combobox', { name: 'Issue' })).toHaveFocus();
    await user.keyboard('arbi{Enter}');
    second.getByRole('radio', { name: /A court/ }).focus();
    await user.keyboard('2{Control>}{Enter}{/Control}');
    await waitFor(() => expect(bodies(answers)).toHaveLength(1));
    expect(bodies(answers)[0]?.positions).toMatchObject([
      { issue: 'access', kind: 'point', value: 1 },
      { issue: 'arbiter', kind: 'option', option: 'panel' },
    ]);
  });

  it('says at the top and at the fields what is missing, and goes to the first of them', async () => {
    const answers = talks();
    const { user } = await open({ issue: 'cod-quota', party: 'norway' });
    await user.click(save());
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('4 things to put right');
    expect(textbox(/^Quote/)).toHaveFocus();
    expect(textbox(/^Quote/)).toHaveAccessibleDescription(/must not be empty/);
    expect(choice('Source')).toHaveAccessibleDescription(/at least one source/);
    expect(textbox(/^Said on/)).toHaveAccessibleDescription(/On which day/);
    await user.click(within(summary).getByRole('link', { name: 'Position 1, Position (kt)' }));
    expect(textbox(/^Position \(kt\)/)).toHaveFocus();
    expect(answers.sentTo(recordStatement)).toHaveLength(0);
  });

  it('refuses a date with two readings and goes on with the one that is chosen', async () => {
    const answers = talks();
    const { user } = await open({ party: 'norway' });
    await fillIn(user);
    await user.clear(textbox(/^Said on/));
    await user.type(textbox(/^Said on/), '01/02/2026');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/can mean/);
    await user.click(screen.getByRole('button', { name: '1 Feb 2026' }));
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]?.saidOn).toBe('2026-02-01'));
  });

  it('puts a refusal of the API at its field and keeps every word', async () => {
    talks().to(
      recordStatement,
      PARAMS,
      () => new Refused({ status: 422, code: 'value-off-scale', errors: [{ path: 'positions.0.value', code: 'value-off-scale', message: 'At most 900.' }] }),
    );
    const { user } = await open({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.type(textbox(/^Position \(kt\)/), '9000');
    await user.click(save());
    await waitFor(() => expect(textbox(/^Position \(kt\)/)).toHaveFocus());
    expect(textbox(/^Position \(kt\)/)).toHaveAccessibleDescription(/At most 900/);
    expect(textbox(/^Position \(kt\)/)).toHaveValue('9000');
    expect(textbox(/^Quote/)).toHaveValue('We need four hundred thousand tonnes.');
  });

  it('does not guess what was typed and not chosen', async () => {
    const answers = talks();
    const { user } = await open({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.clear(choice('Said by'));
    await user.type(choice('Said by'), 'Smith');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('“Smith” is not chosen yet');
    expect(answers.sentTo(recordStatement)).toHaveLength(0);
  });

  it('sends the same attempt under the same key, and another one under another', async () => {
    const answers = talks();
    let isReachable = false;
    answers.to(recordStatement, PARAMS, () => {
      if (!isReachable) throw new TypeError('the line is down');
      return aStatement();
    });
    const { user, onClose } = await open({ party: 'norway' });
    await fillIn(user);
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/server did not answer/);
    await user.click(save());
    await waitFor(() => expect(answers.sentTo(recordStatement)).toHaveLength(2));
    await screen.findByRole('alert');
    await user.type(textbox(/^Quote/), ' More.');
    isReachable = true;
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [first, second, third] = answers.sentTo(recordStatement).map(({ headers }) => headers['idempotency-key']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('asks before it records a twin', async () => {
    const answers = talks();
    const twin = new Refused({ status: 409, code: 'statement-twin', current: aStatement({ id: idOf(7) }) });
    answers.to(recordStatement, PARAMS, ({ body }) => ((body as RecordStatement).evenIfTwin ? aStatement() : twin));
    const { user, onClose } = await open({ party: 'norway' });
    await fillIn(user);
    await user.click(save());
    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByRole('link', { name: 'Open the one that is there' })).toHaveAttribute('href', expect.stringContaining(idOf(7)));
    await user.click(notice.getByRole('button', { name: 'Add anyway' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
  });

  it('keeps speaker, day, source and issue for the next one', async () => {
    const answers = talks();
    const { user, onClose } = await open({ issue: 'cod-quota', party: 'norway' });
    await fillIn(user);
    await user.type(textbox(/^Position \(kt\)/), '400');
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await waitFor(() => expect(textbox(/^Quote/)).toHaveValue(''));
    expect(choice('Said by')).toHaveValue('Kåre Haugen');
    expect(textbox(/^Said on/)).toHaveValue('30 jan');
    expect(choice('Source')).toHaveValue('Fish Times: Quota talks resume');
    expect(choice('Issue')).toHaveValue('Cod quota');
    expect(textbox(/^Position \(kt\)/)).toHaveValue('');
    expect(textbox(/^Quote/)).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    expect(answers.sentTo(recordStatement)).toHaveLength(1);
  });

  it('restores what was typed before it was closed, and forgets it on demand', async () => {
    talks();
    const first = await open();
    await first.user.type(textbox(/^Quote/), 'Not one tonne less');
    first.unmount();
    await waitFor(async () => expect((await readKeptDraft(DRAFT))?.fields.quote).toBe('Not one tonne less'));
    const { user } = await open();
    expect(textbox(/^Quote/)).toHaveValue('Not one tonne less');
    await user.click(screen.getByRole('button', { name: 'Discard the draft' }));
    expect(textbox(/^Quote/)).toHaveValue('');
  });
});

describe('what is folded away', () => {
  it('codes a range, a red line with its words, a condition and an end', async () => {
    const answers = talks();
    const { user } = await open({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /By licence/ }));
    await user.type(textbox('Only if'), 'Iceland opens first');
    await user.type(textbox('Holds until'), '5 feb');
    await user.click(screen.getByRole('button', { name: 'More about this position' }));
    await user.selectOptions(choice('Would accept from'), 'Closed');
    await user.selectOptions(choice('Would accept to'), 'By licence');
    await user.click(screen.getByRole('button', { name: 'Add a red line' }));
    await user.selectOptions(choice('Limit'), 'By licence');
    await user.type(textbox('Words for the red line'), 'never open');
    await user.type(choice('Condition on'), 'ice{Enter}');
    await user.click(save());
    await waitFor(() => expect(bodies(answers)).toHaveLength(1));
    expect(bodies(answers)[0]?.positions[0]).toMatchObject({
      value: 1,
      low: 0,
      high: 1,
      redLines: [{ kind: 'at most', value: 1, option: null, quote: 'never open' }],
      condition: { text: 'Iceland opens first', onParty: 'iceland' },
      validUntil: '2026-02-05',
    });
  });

  it('opens by itself where something in it must be put right', async () => {
    talks();
    const { user } = await open({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    const more = screen.getByRole('button', { name: 'More about this position' });
    await user.click(more);
    await user.selectOptions(choice('Would accept from'), 'Closed');
    await user.selectOptions(choice('Would accept to'), 'By licence');
    await user.click(more);
    expect(screen.queryByRole('combobox', { name: 'Would accept from' })).not.toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(choice('Would accept from')).toHaveFocus());
    expect(choice('Would accept from')).toHaveAccessibleDescription(/leaves out what it says/);
  });

  it('takes it for reported once somebody else told it', async () => {
    const answers = talks();
    const { user } = await open({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    await user.click(screen.getByRole('button', { name: 'More about the statement' }));
    await user.type(choice('Told by'), 'guð{Enter}');
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]).toMatchObject({ evidence: 'reported', reporter: 'jonsdottir', reporterParty: 'iceland' }));
  });

  it('gives a position that answers with silence no value', async () => {
    const answers = talks();
    const { user } = await open({ issue: 'access', party: 'norway' });
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name: /Open/ }));
    await user.selectOptions(choice('On this issue the party'), 'declines to say');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(bodies(answers)[0]?.positions[0]).toMatchObject({ kind: 'declines', value: null }));
  });
});

describe('names that are not known yet', () => {
  it('finds a known source by its address', async () => {
    talks();
    const { user } = await open();
    await user.click(choice('Source'));
    await user.paste(URL_OF_SOURCE);
    await user.tab();
    expect(choice('Source')).toHaveValue('Fish Times: Quota talks resume');
  });


  it('keeps the spelling as printed and remembers it only when told to', async () => {
    const answers = talks();
    answers.to(judgeAlias, { ...PARAMS, speaker: 'jonsdottir' }, SPEAKERS[1]!);
    const { user } = await open();
    await user.type(choice('Said by'), 'Jonsdotter');
    await user.click(await screen.findByRole('option', { name: /Guðrún Jónsdóttir/ }));
    expect(choice('Party')).toHaveValue('Iceland');
    expect(screen.getByText('Printed as “Jonsdotter”.')).toBeInTheDocument();
    expect(answers.sentTo(judgeAlias)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Remember: the same person' }));
    await waitFor(() => expect(answers.sentTo(judgeAlias)[0]?.body).toEqual({ spelling: 'Jonsdotter', judgement: 'same' }));
  });

  it('creates a speaker and a source described in the form before it saves the statement', async () => {
    const answers = talks();
    answers
      .to(createSpeaker, PARAMS, { ...SPEAKERS[0]!, id: idOf(29), slug: 'berg', name: 'Øyvind Berg', aliases: [] })
      .to(createSource, PARAMS, { ...SOURCES[0]!, id: idOf(39), slug: 'fish-times-new' });
    const { user, onClose } = await open({ party: 'norway' });
    await user.click(textbox(/^Quote/));
    await user.paste('“Not one tonne less.” https://fish.example/2026/feb/01/other');
    const source = within(screen.getByRole('group', { name: 'New source' }));
    expect(source.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Fish Times');
    expect(source.getByRole('textbox', { name: 'Published on' })).toHaveValue('2026-02-01');
    await user.type(choice('Said by'), 'Øyvind Berg{Enter}');
    await user.type(textbox(/^Said on/), 'yesterday');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/Title/);
    await user.type(source.getByRole('textbox', { name: /^Title/ }), 'No deal');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(answers.sentTo(createSpeaker)[0]?.body).toMatchObject({ slug: 'oyvind-berg', name: 'Øyvind Berg', party: 'norway' });
    expect(bodies(answers)[0]).toMatchObject({ speaker: 'berg', sources: [{ source: 'fish-times-new' }], saidOn: '2026-02-01' });
  });
});

describe('correcting a statement', () => {
  const at = { ...PARAMS, statement: idOf(100) };
  const newer = aStatement({ revision: 2, quote: 'We need 350 kt.', recordedBy: { id: idOf(62), name: 'Bo' } });
  const corrected = (answers: Answers) => answers.sentTo(correctStatement);

  it('asks for a reason and sends the revision that was read', async () => {
    const answers = talks().to(readStatement, at, aStatement()).to(correctStatement, at, newer);
    const { user, onClose } = await open({ correct: idOf(100) });
    await user.clear(textbox(/^Position \(kt\)/));
    await user.type(textbox(/^Position \(kt\)/), '350');
    await user.click(save());
    expect(textbox(/^Reason/)).toHaveAccessibleDescription(/must not be empty/);
    await user.type(textbox(/^Reason/), 'Misheard.');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(corrected(answers)[0]?.headers['if-match']).toBe('"1"');
    expect(corrected(answers)[0]?.body).toMatchObject({ reason: 'Misheard.', positions: [{ id: idOf(101), value: 350 }] });
  });

  it('goes on from the revision on which a kept correction was begun, so that nobody is overwritten', async () => {
    talks().to(readStatement, at, aStatement());
    const first = await open({ correct: idOf(100) });
    await first.user.type(textbox(/^Quote/), ' At least.');
    first.unmount();
    await waitFor(async () => expect(await readKeptDraft(draftKeyOf(idOf(60), SETTINGS.id, idOf(100)))).not.toBeNull());
    const answers = talks().to(readStatement, at, newer).to(correctStatement, at, new Refused({ status: 412, code: 'stale', current: newer }));
    const { user } = await open({ correct: idOf(100) });
    await user.type(textbox(/^Reason/), 'Cut short.');
    await user.click(save());
    expect(await screen.findByText(/Somebody changed this statement/)).toBeInTheDocument();
    expect(corrected(answers)[0]?.headers['if-match']).toBe('"1"');
  });

  it('shows a newer version beside what was typed, and goes on from it', async () => {
    const saved: Statement = aStatement({ revision: 3 });
    const answers = talks()
      .to(readStatement, at, aStatement())
      .to(correctStatement, at, ({ headers }) => (headers['if-match'] === '"2"' ? saved : new Refused({ status: 412, code: 'stale', current: newer })));
    const { user, onClose } = await open({ correct: idOf(100) });
    await user.type(textbox(/^Quote/), ' At least.');
    await user.type(textbox(/^Reason/), 'Cut short.');
    await user.click(save());
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /^Quote/ });
    expect(row).toHaveTextContent('We need 350 kt.');
    expect(row).toHaveTextContent('We need four hundred thousand tonnes. At least.');
    await user.click(screen.getByRole('button', { name: 'Go on with mine' }));
    expect(textbox(/^Quote/)).toHaveValue('We need four hundred thousand tonnes. At least.');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(corrected(answers)).toHaveLength(2);
  });
});

it('says when the speaker is on record for another party than the one chosen, and changes it on request', async () => {
  talks();
  const { user, dialog } = await open({ party: 'iceland' });
  await fillIn(user);
  expect(within(dialog).getByText(/is on record for Norway, not for Iceland/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Make it Norway' }));
  expect(choice('Party')).toHaveValue('Norway');
  expect(within(dialog).queryByText(/is on record for/)).not.toBeInTheDocument();
});
