import type { Issue } from '@standpoint/contracts/issues';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { KeyHint } from '../../../actions/key-hint';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useWhyNot } from '../../../lib/use-reader-role';
import { usesOf } from '../../../lib/uses-of';
import { GuardedButton } from '../../../ui/guarded-button';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { EditIssueForm } from '../issue-form';
import { useRemoveIssue } from '../issues.mutation';

interface IssueActsProps {
  readonly params: NegotiationRef;
  readonly issue: Issue;
  readonly onChangeScale: () => void;
  readonly onRemoved: () => void;
}

export function IssueActs({ params, issue, onChangeScale, onRemoved }: IssueActsProps) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'issue:edit');
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const remove = useRemoveIssue(params);
  useActions(whyNot === null ? { 'list.edit': () => setDoing('edit') } : {}, () => doing === null);
  const onClose = () => setDoing(null);
  return (
    <>
      <GuardedButton label={t('catalogue.edit')} whyNot={whyNot} onClick={() => setDoing('edit')} rightSection={<KeyHint action="list.edit" />} />
      <GuardedButton label={t(issue.scale ? 'issues.changeScale' : 'issues.giveScale')} whyNot={whyNot} onClick={onChangeScale} />
      <GuardedButton label={t('catalogue.remove')} whyNot={whyNot} onClick={() => setDoing('remove')} />
      {doing === 'edit' && <EditIssueForm params={params} issue={issue} onClose={onClose} />}
      {doing === 'remove' && (
        <RemoveDialog
          title={t('issues.removeNamed', { title: issue.title })}
          text={t('issues.removeText')}
          label={t('catalogue.remove')}
          onRemove={() => remove.mutateAsync({ issue: issue.id, ifMatch: issue.revision })}
          onRemoved={onRemoved}
          onClose={onClose}
          about={(error) => usesOf(t, error)}
        />
      )}
    </>
  );
}
