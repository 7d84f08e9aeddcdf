import type { Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { issuesQuery, type NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { Facts } from '../../../ui/facts';
import { issueCodingsQuery } from '../issues.query';

export function IssueFacts({ params, issue }: { params: NegotiationRef; issue: Issue }) {
  const { t } = useTranslation();
  const parent = useQuery(issuesQuery(params)).data?.items.find(({ id }) => id === issue.parentId);
  const coded = useQuery(issueCodingsQuery(params)).data?.items.find(({ issueId }) => issueId === issue.id);
  const counted = coded && { codings: t('issues.codings', { count: coded.codings }), statements: t('issues.statements', { count: coded.statements }) };
  return (
    <Facts
      facts={[
        { label: t('issues.status'), text: t(`issues.statuses.${issue.status}`) },
        { label: t('issues.counted'), text: issue.scale && t(issue.inGap ? 'issues.inGap' : 'issues.tracked') },
        { label: t('issues.salience'), text: issue.scale && (issue.defaultSalience === null ? t('issues.noSalience') : String(issue.defaultSalience)) },
        {
          label: t('issues.parent'),
          text: parent && (
            <AppLink to="/w/$workspace/n/$negotiation/issues/$issue" params={{ ...params, issue: parent.slug }}>
              <bdi>{parent.title}</bdi>
            </AppLink>
          ),
        },
        {
          label: t('issues.codings'),
          text: counted ? (
            <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ issue: issue.slug }}>
              {t('issues.codedOn', counted)}
            </AppLink>
          ) : (
            issue.scale && t('issues.notCoded')
          ),
        },
      ].map(({ label, text }) => ({ label, text: text ?? null }))}
    />
  );
}
