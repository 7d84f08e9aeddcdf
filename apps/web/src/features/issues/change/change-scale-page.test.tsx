import { changeScale, previewScale, type ScalePreview } from '@standpoint/contracts/change-scale';
import { Issue, listIssues } from '@standpoint/contracts/issues';
import { readMe } from '@standpoint/contracts/workspaces';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, Refused } from '../../../test/answers';
import { showAt } from '../../../test/show-at';
import { idOf, ISSUES, meAs, PARAMS } from '../../../test/talks';
import { ChangeScalePage } from './change-scale-page';

const ACCESS = Issue.parse(ISSUES.find(({ slug }) => slug === 'access'));
const AT = { ...PARAMS, issue: ACCESS.id };

const preview = (over: Partial<ScalePreview> = {}): ScalePreview => ({
  scaleVersion: 1,
  standing: { codings: 3, statements: 2 },
  moved: { codings: 2, statements: 2 },
  values: [
    { from: 1, to: 1, codings: 1, retracted: 0 },
    { from: 2, to: 3, codings: 2, retracted: 1 },
  ],
  faults: [],
  ...over,
});

const answersFor = (issue: Issue = ACCESS, role: Parameters<typeof meAs>[0] = 'reviewer') =>
  new Answers()
    .to(readMe, undefined, meAs(role))
    .to(listIssues, PARAMS, { items: [issue] })
    .to(previewScale, AT, preview());

const onDone = jest.fn();
const showPage = (issue = 'access') => showAt(<ChangeScalePage params={PARAMS} issue={issue} onDone={onDone} />);
const next = () => userEvent.click(screen.getByRole('button', { name: /^Next/ }));
const refill = async (label: string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label));
  await userEvent.type(screen.getByLabelText(label), text);
};

/** A level between the second and the third. */
async function addLevel() {
  await userEvent.click(await screen.findByRole('button', { name: 'Add a level' }));
  await userEvent.type(screen.getByLabelText('Label of row 4'), 'By treaty');
  await userEvent.click(screen.getByRole('button', { name: 'Move the words of row 4 up' }));
}

beforeEach(() => onDone.mockClear());

describe('changing a scale', () => {
  it('asks for the scale, where values go and why, then sends the whole with the version it was made on', async () => {
    const answers = answersFor().to(changeScale, AT, ACCESS);
    showPage();
    await addLevel();
    expect(screen.getByLabelText('Value of row 3')).toHaveValue('2');
    expect(screen.getByLabelText('Label of row 3')).toHaveValue('By treaty');
    await next();

    expect(await screen.findByText(/3 codings on 2 statements\. 2 codings on 2 statements get a new value/)).toBeVisible();
    const row = screen.getByRole('row', { name: /^2 Open/ });
    expect(within(row).getByRole('combobox', { name: '2 Open becomes' })).toHaveValue('3');
    expect(row).toHaveTextContent('2 codings, 1 retracted');
    expect(screen.getByRole('row', { name: /^0 Closed/ })).toHaveTextContent('nothing');
    await next();

    expect(screen.getByRole('button', { name: /^Change the scale\. Say why/ })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Treaties came up');
    await userEvent.click(screen.getByRole('button', { name: 'Change the scale' }));
    expect(onDone).toHaveBeenCalled();
    expect(answers.sentTo(changeScale)[0]).toMatchObject({
      headers: { 'if-match': '"1"' },
      body: {
        scale: { levels: [{ label: 'Closed' }, { label: 'By licence' }, { value: 2, label: 'By treaty' }, { value: 3, label: 'Open' }] },
        mapping: { values: [{ from: 0, to: 0 }, { from: 1, to: 1 }, { from: 2, to: 3 }], linear: null },
        reason: 'Treaties came up',
      },
    });
  });

  it('judges with every letter, counts what is left of a label, and goes no further with a fault', async () => {
    answersFor();
    showPage();
    await screen.findByLabelText('Label of row 1');
    await refill('Label of row 1', 'Closed to everybody, always');
    expect(screen.getByText('At most 22 characters.')).toBeVisible();
    expect(screen.getByRole('img', { name: '27 of 22 characters' })).toBeVisible();
    await refill('Value of row 2', '5');
    expect(screen.getByText('Levels go up in value, each once.')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Next\. First mend what is marked/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('asks for what is still empty, where nothing is marked', async () => {
    answersFor();
    showPage();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a level' }));
    expect(screen.getByRole('button', { name: 'Next. First fill in what is empty above.' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('has nothing to do while the scale is the same', async () => {
    answersFor();
    showPage();
    expect(await screen.findByRole('button', { name: 'Next. This is the scale as it is.' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('goes no further while a value in use has no place, and takes the one that is chosen', async () => {
    const answers = answersFor();
    showPage();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove row 2' }));
    await next();
    const target = await screen.findByRole('combobox', { name: '1 By licence becomes' });
    expect(target).toHaveAccessibleDescription('It needs a place on the new scale.');
    expect(screen.getByRole('button', { name: /^Next\. 1 value has no place yet/ })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.selectOptions(target, '2 Open');
    expect(await screen.findByRole('button', { name: 'Next' })).toBeVisible();
    expect(answers.sentTo(previewScale).at(-1)?.body).toMatchObject({ mapping: { values: expect.arrayContaining([{ from: 1, to: 2 }]) } });
  });

  it('says what the API finds in the way', async () => {
    const message = '1 coding: red lines at 1 have no place on a scale of this kind. Correct it first, or map otherwise.';
    answersFor().to(previewScale, AT, preview({ faults: [{ path: 'mapping.values', code: 'red-line-not-for-scale', message }] }));
    showPage();
    await addLevel();
    await next();
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Next\. This cannot be done/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('moves numbers by a factor and shows where each one ends', async () => {
    const quota = Issue.parse(ISSUES.find(({ slug }) => slug === 'cod-quota'));
    const answers = answersFor(quota).to(previewScale, { ...PARAMS, issue: idOf(11) }, preview({ values: [{ from: 400, to: 400, codings: 1, retracted: 0 }] }));
    showPage('cod-quota');
    await screen.findByLabelText(/^Highest/);
    await userEvent.clear(screen.getByRole('textbox', { name: /^Unit/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Unit/ }), 't');
    await userEvent.clear(screen.getByRole('textbox', { name: /^Highest/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Highest/ }), '900000');
    await next();
    await userEvent.clear(await screen.findByLabelText('Multiply by'));
    await userEvent.type(screen.getByLabelText('Multiply by'), '1000');
    expect(screen.getByLabelText('400 kt becomes')).toHaveAttribute('placeholder', '400000 t');
    await userEvent.type(screen.getByLabelText('400 kt becomes'), '1000000');
    expect(screen.getByLabelText('400 kt becomes')).toHaveAccessibleDescription('1,000,000 is not on the new scale.');
    expect(answers.sentTo(previewScale).at(-1)?.body).toMatchObject({ mapping: { linear: { factor: 1_000, offset: 0 } } });
  });

  it('keeps the scale that was made where somebody else changed it meanwhile', async () => {
    const theirs = Issue.parse({ ...ACCESS, scaleVersion: 2, revision: 2 });
    const answers = answersFor().to(changeScale, AT, new Refused({ status: 412, code: 'stale', current: theirs }));
    showPage();
    await addLevel();
    await next();
    await screen.findByText(/3 codings on 2 statements\./);
    await next();
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'Treaties came up');
    await userEvent.click(screen.getByRole('button', { name: 'Change the scale' }));
    expect(await screen.findByText(/It is version 2 now: 3 levels: Closed to Open/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep my scale, look at the mapping again' }));
    await next();
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue('Treaties came up');
    await userEvent.click(screen.getByRole('button', { name: 'Change the scale' }));
    expect(answers.sentTo(changeScale).at(-1)?.headers).toMatchObject({ 'if-match': '"2"' });
  });

  it('is for reviewers', async () => {
    answersFor(ACCESS, 'analyst');
    showPage();
    await addLevel();
    expect(screen.getByRole('button', { name: /^Next\. .*reviewer/ })).toHaveAttribute('aria-disabled', 'true');
  });
});
