import { Button, Group, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { compareMoments, type Comparison } from '@standpoint/contracts/compare';
import { CompareSearch as Question } from '@standpoint/contracts/compare-search';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copiedWords, namesIn, sentenceOf } from '../../../../features/compare/change-words';
import { compareQuery } from '../../../../features/compare/compare.query';
import { CompareBar } from '../../../../features/compare/compare-bar';
import { ComparePage, shownChanges, sumOf } from '../../../../features/compare/compare-page';
import { CompareSearch } from '../../../../features/compare/compare-search';
import { keepLastLook, readLastLook } from '../../../../features/compare/last-look';
import { linksIn } from '../../../../features/compare/link-of';
import { ExplainSlot, momentsOf, narrowedTo } from '../../../../features/explain/explain-slot';
import { PageState } from '../../../../features/negotiations/page-search';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { copyText } from '../../../../lib/copy-text';
import { shiftDay } from '../../../../lib/format';
import { eventsQuery } from '../../../../lib/event-list.query';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';
import { UnreadChip } from '../../../../ui/unread-chip';

const readSearch = readAddress(CompareSearch.extend(PageState.shape));
const DAYS_LOOKED_BACK = 7;

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/compare')({
  validateSearch: readSearch,
  component: Compare,
});

function Compare() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const params = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const onChange = (change: Partial<CompareSearch>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });

  const to = search.to ?? negotiation.defaultAsOf ?? negotiation.today;
  const asked = { ...search, to, from: search.from ?? shiftDay(to, -DAYS_LOOKED_BACK) };
  const question = partOf(Question, asked);
  const found = useQuery({ ...compareQuery(params.workspace, params.negotiation, question), enabled: asked.from <= to });
  const events = useQuery(eventsQuery(params)).data?.items ?? [];
  const lastLook = useLastLook(negotiation.id, to);

  return (
    <>
      <CompareBar
        negotiation={negotiation}
        search={asked}
        events={events}
        lastLook={lastLook}
        onChange={onChange}
        end={
          <Group gap="xs">
            {search.unread && <UnreadChip unread={search.unread} onDrop={() => void navigate({ to: '.', search: (now) => ({ ...now, unread: undefined }) })} />}
            {found.data && <CopyButton comparison={found.data} search={search} />}
            <CsvMenu files={[{ label: t('compare.csv'), href: `/w/${params.workspace}/n/${params.negotiation}/compare.csv${stringifyAddress(question)}` }]} />
          </Group>
        }
      />
      {found.data ? (
        <>
          <ComparePage comparison={found.data} search={search} linkOf={linksIn(params, found.data)} />
          <ExplainSlot
            number={search.number}
            endpoint={compareMoments}
            search={{ ...question, ...narrowedTo(search.number, found.data) }}
            params={params}
            moments={momentsOf(found.data.to, { ...found.data.to, asOf: found.data.from.asOf })}
          />
        </>
      ) : found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        asked.from <= to && <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}

/** The look before this one; this one is kept when the page is left. */
function useLastLook(negotiationId: string, asOf: string) {
  const [before] = useState(() => readLastLook(negotiationId));
  useEffect(() => () => keepLastLook(negotiationId, { asOf, at: new Date().toISOString() }), [negotiationId, asOf]);
  return before;
}

function CopyButton({ comparison, search }: { comparison: Comparison; search: Pick<CompareSearch, 'learned'> }) {
  const { t } = useTranslation();
  const onCopy = async () => {
    const names = namesIn(comparison);
    const { changes, counts } = shownChanges(comparison, search);
    const isCopied = await copyText(changes.map((change) => sentenceOf(t, change, names)).join('\n'));
    notifications.show({ role: 'status', message: isCopied ? copiedWords(t, changes.length, sumOf(counts)) : t('compare.notCopied') });
  };
  return (
    <Button variant="default" h={32} px="sm" onClick={() => void onCopy()}>
      {t('compare.copy')}
    </Button>
  );
}
