import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Findable, useOffer } from '../../actions/findables';
import { issuesQuery, type NegotiationRef, partiesQuery } from '../../lib/negotiation-lists.query';

/** Lets the palette find the parties and issues of the negotiation that is open, by what was said. */
export function useNegotiationFindables(params: NegotiationRef): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  const issues = useQuery(issuesQuery(params)).data?.items ?? [];
  const to = '/w/$workspace/n/$negotiation/statements';
  const found: Findable[] = [
    ...issues
      .filter(({ scale }) => scale)
      .map(({ slug, title }) => ({
        id: slug,
        group: t('negotiations.issue'),
        label: title,
        go: () => void navigate({ to, params, search: { issue: slug } }),
      })),
    ...parties.map(({ slug, name }) => ({
      id: slug,
      group: t('negotiations.party'),
      label: name,
      go: () => void navigate({ to, params, search: { party: slug } }),
    })),
  ];
  useOffer(found);
}
