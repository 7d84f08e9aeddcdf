import type { Issue } from '@standpoint/contracts/issues';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useWhyNot } from '../../../lib/use-reader-role';
import { GuardedButton } from '../../../ui/guarded-button';
import { RecordActs } from '../../../ui/record-acts';
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
  const remove = useRemoveIssue(params);
  return (
    <RecordActs
      whyNot={whyNot}
      form={(onClose) => <EditIssueForm params={params} issue={issue} onClose={onClose} />}
      removal={{
        title: t('issues.removeNamed', { title: issue.title }),
        text: t('issues.removeText'),
        onRemove: () => remove.mutateAsync({ issue: issue.id, ifMatch: issue.revision }),
      }}
      onRemoved={onRemoved}
    >
      <GuardedButton label={t(issue.scale ? 'issues.changeScale' : 'issues.giveScale')} whyNot={whyNot} onClick={onChangeScale} />
    </RecordActs>
  );
}
