import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openOnItsDay } from '../../../../features/negotiations/open-on-its-day';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingPage, useReading } from '../../../../features/negotiations/reading-page';
import { redLinesQuery } from '../../../../features/red-lines/red-lines.query';
import { RedLinesPage } from '../../../../features/red-lines/red-lines-page';
import { WatchNav } from '../../../../features/watch/watch-nav';
import { readAddress } from '../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/red-lines')({
  validateSearch: readAddress(ReadingSearch.extend(PageState.shape)),
  beforeLoad: openOnItsDay,
  component: RedLines,
});

function RedLines() {
  const { t } = useTranslation();
  const page = useReading(Route.useSearch());
  const { params, reading } = page;
  const register = useQuery(redLinesQuery(params.workspace, params.negotiation, reading));
  const nav = <WatchNav params={params} search={reading} current="redLines" />;
  return (
    <ReadingPage of={page} answer={register} files={[{ label: t('redLines.csv'), name: 'red-lines' }]} nav={nav}>
      {(data) => <RedLinesPage register={data} params={params} />}
    </ReadingPage>
  );
}
