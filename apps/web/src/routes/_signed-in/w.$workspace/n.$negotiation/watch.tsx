import { ReadingSearch } from '@standpoint/contracts/reading';
import { readWatchList } from '@standpoint/contracts/watch';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExplainSlot, momentsOf, narrowedTo } from '../../../../features/explain/explain-slot';
import { openOnItsDay } from '../../../../features/negotiations/open-on-its-day';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingPage, useReading } from '../../../../features/negotiations/reading-page';
import { watchQuery } from '../../../../features/watch/watch.query';
import { WatchNav } from '../../../../features/watch/watch-nav';
import { WatchPage } from '../../../../features/watch/watch-page';
import { readAddress } from '../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/watch')({
  validateSearch: readAddress(ReadingSearch.extend(PageState.shape)),
  beforeLoad: openOnItsDay,
  component: Watch,
});

function Watch() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const page = useReading(search);
  const { params, reading } = page;
  const list = useQuery(watchQuery(params.workspace, params.negotiation, reading));
  const nav = <WatchNav params={params} search={reading} current="watch" />;
  return (
    <ReadingPage of={page} answer={list} files={[{ label: t('watch.csv'), name: 'watch' }]} nav={nav}>
      {(data) => (
        <>
          <WatchPage list={data} params={params} />
          <ExplainSlot number={search.number} endpoint={readWatchList} search={{ ...reading, ...narrowedTo(search.number, data) }} params={params} moments={momentsOf(data)} />
        </>
      )}
    </ReadingPage>
  );
}
