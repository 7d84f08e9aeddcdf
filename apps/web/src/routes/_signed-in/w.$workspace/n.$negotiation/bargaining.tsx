import { Loader } from '@mantine/core';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bargainingQuery, trialQuery } from '../../../../features/bargaining/bargaining.query';
import { BargainingPage } from '../../../../features/bargaining/bargaining-page';
import { BargainingSearch, joinProposed, proposedIn } from '../../../../features/bargaining/bargaining-search';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingBar } from '../../../../features/negotiations/reading-bar';
import { partOf, readAddress } from '../../../../lib/address';
import { Failure } from '../../../../ui/failure';

const readSearch = readAddress(BargainingSearch.extend(PageState.shape));

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/bargaining')({
  validateSearch: readSearch,
  beforeLoad: ({ context, search, location }) => {
    const asOf = context.negotiation.defaultAsOf;
    if (!search.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: Bargaining,
});

function Bargaining() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const params = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const reading = partOf(ReadingSearch, search);
  const values = proposedIn(search.proposed);
  const table = useQuery(bargainingQuery(params, reading));
  const tried = useQuery(trialQuery(params, reading, values));
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const isChanged = Object.entries(reading).some(([name, value]) => value !== (name === 'asOf' ? opensOn : undefined));
  const failed = table.error ?? tried.error;
  return (
    <>
      <ReadingBar
        negotiation={negotiation}
        reading={reading}
        unread={search.unread}
        onChange={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
        onReset={isChanged ? () => void navigate({ to: '.', search: (now) => ({ asOf: opensOn, proposed: now.proposed }) }) : null}
      />
      {failed ? (
        <Failure error={failed} onRetry={() => void (table.error ? table : tried).refetch()} />
      ) : table.data ? (
        <BargainingPage
          table={table.data}
          values={values}
          tried={tried.data}
          params={params}
          onChange={(next) => void navigate({ to: '.', search: (now) => ({ ...now, proposed: joinProposed(next) }), replace: true, resetScroll: false })}
        />
      ) : (
        <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}
