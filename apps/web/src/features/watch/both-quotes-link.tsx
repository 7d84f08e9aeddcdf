import type { WatchList, WatchReason } from '@standpoint/contracts/watch';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link';

/** The kinds of contradiction that a reason on the list stands for. */
const KINDS: Partial<Record<WatchReason, string>> = { contested: 'speakers~blocs', contradiction: 'bloc' };

interface BothQuotesLinkProps {
  readonly reason: WatchReason;
  readonly list: WatchList;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

export function BothQuotesLink({ reason, list, params }: BothQuotesLinkProps) {
  const { t } = useTranslation();
  const kind = KINDS[reason];
  if (!kind) return null;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/contradictions" params={params} search={{ asOf: list.asOf, ...(list.knownAt && { knownAt: list.knownAt }), kind }} size="xs">
      {t('watch.bothQuotes')}
    </AppLink>
  );
}
