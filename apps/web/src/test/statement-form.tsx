import { listEvents } from '@standpoint/contracts/events';
import { listIssues } from '@standpoint/contracts/issues';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import { listSources } from '@standpoint/contracts/sources';
import { listSpeakers } from '@standpoint/contracts/speakers';
import { recordStatement, type RecordStatement } from '@standpoint/contracts/statements';
import { readMe } from '@standpoint/contracts/workspaces';
import { type RenderResult, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftKeyOf, dropDraft } from '../features/statements/draft/kept-draft';
import { RecordStatementDialog } from '../features/statements/record-statement-dialog';
import { Answers } from './answers';
import { showAt } from './show-at';
import { aStatement, EVENTS, idOf, ISSUES, meAs, PARAMS, PARTIES, SETTINGS, SOURCES, SPEAKERS } from './talks';

export const URL_OF_SOURCE = 'https://fish.example/2026/jan/30/quota';
export const DRAFT = draftKeyOf(idOf(60), SETTINGS.id, null);

/** An analyst in the small talks, where logging a statement succeeds. */
export function talks(): Answers {
  return new Answers()
    .to(readMe, undefined, meAs('analyst'))
    .to(readNegotiation, PARAMS, SETTINGS)
    .to(listParties, PARAMS, { items: PARTIES })
    .to(listIssues, PARAMS, { items: ISSUES })
    .to(listSpeakers, PARAMS, { items: SPEAKERS })
    .to(listSources, PARAMS, { items: SOURCES, next: null, total: SOURCES.length })
    .to(listEvents, PARAMS, { items: EVENTS })
    .to(recordStatement, PARAMS, aStatement());
}

interface Opened extends RenderResult {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly onClose: jest.Mock;
  readonly dialog: HTMLElement;
}

/** The form as it opens over a page. */
export async function openForm(over: Partial<Parameters<typeof RecordStatementDialog>[0]> = {}): Promise<Opened> {
  const user = userEvent.setup({ delay: null });
  const onClose = jest.fn();
  const shown = showAt(<RecordStatementDialog {...PARAMS} onClose={onClose} {...over} />);
  const dialog = await screen.findByRole('dialog', { name: over.correct ? 'Correct the statement' : 'Log a statement' });
  await within(dialog).findByRole('textbox', { name: /^Quote/ });
  return { user, onClose, dialog, ...shown };
}

export const textbox = (name: RegExp | string) => screen.getByRole('textbox', { name });
export const choice = (name: RegExp | string) => screen.getByRole('combobox', { name });
export const save = () => screen.getByRole('button', { name: 'Save' });
export const bodies = (answers: Answers) => answers.sentTo(recordStatement).map(({ body }) => body as RecordStatement);

/** Quote, source, speaker and day: everything but a position. */
export async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(textbox(/^Quote/));
  await user.paste(`“We need four hundred thousand tonnes.” ${URL_OF_SOURCE}`);
  await user.type(choice('Said by'), 'haug{Enter}');
  await user.type(textbox(/^Said on/), '30 jan');
}

export const forgetDrafts = () => Promise.all([dropDraft(DRAFT), dropDraft(draftKeyOf(idOf(60), SETTINGS.id, idOf(100)))]);
