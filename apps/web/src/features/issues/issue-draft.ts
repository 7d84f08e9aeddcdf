import { EditIssue } from '@standpoint/contracts/edit-issues';
import { type Issue } from '@standpoint/contracts/issues';
import type { TFunction } from 'i18next';
import type { FieldWords } from '../../lib/changed-fields';

export type IssueDraft = Record<'title' | 'question' | 'status' | 'inGap' | 'defaultSalience' | 'parent' | 'reason', string>;

export const issueDraftOf = (issue: Issue): IssueDraft => ({
  title: issue.title,
  question: issue.question ?? '',
  status: issue.status,
  inGap: issue.inGap ? 'yes' : 'no',
  defaultSalience: issue.defaultSalience === null ? '' : String(issue.defaultSalience),
  parent: issue.parentId ?? '',
  reason: '',
});

/** What is sent: the heading only if it is another one, or the issue would go to the end of those below it. */
export function readIssue(draft: IssueDraft, issue: Issue) {
  const parent = draft.parent || null;
  const salience = draft.defaultSalience.trim().replace(',', '.');
  return EditIssue.safeParse({
    title: draft.title,
    question: draft.question.trim() || null,
    status: draft.status,
    inGap: draft.inGap === 'yes',
    defaultSalience: salience === '' ? null : Number(salience),
    ...(parent !== issue.parentId && { parent }),
    reason: draft.reason.trim() || undefined,
  });
}

type Told = Omit<IssueDraft, 'parent' | 'reason'> & { readonly parent: string };

export const issueWords = (t: TFunction, draft: Told): FieldWords => [
  [t('negotiations.issueTitle'), draft.title],
  [t('issues.question'), draft.question],
  [t('issues.status'), t(`issues.statuses.${draft.status as Issue['status']}`)],
  [t('issues.counted'), t(draft.inGap === 'yes' ? 'issues.inGap' : 'issues.tracked')],
  [t('issues.salience'), draft.defaultSalience],
  [t('issues.parent'), draft.parent],
];
