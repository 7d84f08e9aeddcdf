import { Loader } from '@mantine/core';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingBar } from '../../../../features/negotiations/reading-bar';
import { watchQuery } from '../../../../features/watch/watch.query';
import { WatchPage } from '../../../../features/watch/watch-page';
import { WatchNav } from '../../../../features/watch/watch-nav';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';

const readSearch = readAddress(ReadingSearch.extend(PageState.shape));

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/watch')({
  validateSearch: readSearch,
  beforeLoad: ({ context, search, location }) => {
    const asOf = context.negotiation.defaultAsOf;
    if (!search.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: Watch,
});

function Watch() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const params = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const reading = partOf(ReadingSearch, search);
  const list = useQuery(watchQuery(params.workspace, params.negotiation, reading));
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const isChanged = Object.entries(reading).some(([name, value]) => value !== (name === 'asOf' ? opensOn : undefined));
  return (
    <>
      <ReadingBar
        negotiation={negotiation}
        reading={reading}
        unread={search.unread}
        onChange={(change) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })}
        onReset={isChanged ? () => void navigate({ to: '.', search: { asOf: opensOn } }) : null}
        end={<CsvMenu files={[{ label: t('watch.csv'), href: `/w/${params.workspace}/n/${params.negotiation}/watch.csv${stringifyAddress(reading)}` }]} />}
      />
      <WatchNav params={params} search={reading} current="watch" />
      {list.data ? (
        <WatchPage list={list.data} params={params} />
      ) : list.error ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}
