import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openOnItsDay } from '../../../../../features/negotiations/open-on-its-day';
import { ReadingPage, useReading } from '../../../../../features/negotiations/reading-page';
import { RoundList } from '../../../../../features/rounds/round-list';
import { roundsQuery } from '../../../../../features/rounds/rounds.query';
import { RoundsSearch } from '../../../../../features/rounds/rounds-search';
import { WatchNav } from '../../../../../features/watch/watch-nav';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/rounds/')({
  validateSearch: readAddress(RoundsSearch),
  beforeLoad: openOnItsDay,
  component: Rounds,
});

function Rounds() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const page = useReading(search);
  const { params, reading, negotiation } = page;
  const rounds = useQuery(roundsQuery(params, { ...reading, until: search.until }));
  const nav = <WatchNav params={params} search={reading} current="rounds" />;
  return (
    <ReadingPage of={page} answer={rounds} files={[{ label: t('rounds.csv'), name: 'rounds' }]} nav={nav}>
      {({ items }) => <RoundList params={params} rounds={items} asOf={reading.asOf ?? negotiation.today} search={{ ...reading, until: search.until }} />}
    </ReadingPage>
  );
}
