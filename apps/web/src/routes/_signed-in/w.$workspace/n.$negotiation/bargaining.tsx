import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bargainingQuery } from '../../../../features/bargaining/bargaining.query';
import { BargainingPage } from '../../../../features/bargaining/bargaining-page';
import { BargainingSearch, joinProposed, proposedIn } from '../../../../features/bargaining/bargaining-search';
import { openOnItsDay } from '../../../../features/negotiations/open-on-its-day';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingPage, useReading } from '../../../../features/negotiations/reading-page';
import { readAddress } from '../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/bargaining')({
  validateSearch: readAddress(BargainingSearch.extend(PageState.shape)),
  beforeLoad: openOnItsDay,
  component: Bargaining,
});

function Bargaining() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const page = useReading(search);
  const { params, reading, negotiation, onSearch } = page;
  const table = useQuery(bargainingQuery(params, reading));
  const files = [
    { label: t('bargaining.csv.issues'), name: 'bargaining' },
    { label: t('bargaining.csv.trades'), name: 'trades' },
    { label: t('bargaining.csv.estimates'), name: 'estimates', search: { knownAt: reading.knownAt } },
  ];
  return (
    <ReadingPage of={page} answer={table} files={files}>
      {(data) => (
        <BargainingPage
          table={data}
          reading={reading}
          values={proposedIn(search.proposed)}
          params={params}
          timeZone={negotiation.timeZone}
          explaining={{ explained: search.explain, onExplain: (explain) => onSearch({ explain }) }}
          onChange={(next) => onSearch({ proposed: joinProposed(next) })}
        />
      )}
    </ReadingPage>
  );
}
