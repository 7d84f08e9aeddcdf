import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { bargainingQuery, trialQuery } from '../../../../features/bargaining/bargaining.query';
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
  const search = Route.useSearch();
  const page = useReading(search);
  const { params, reading, onSearch } = page;
  const values = proposedIn(search.proposed);
  const table = useQuery(bargainingQuery(params, reading));
  const trial = useQuery(trialQuery(params, reading, values));
  return (
    <ReadingPage of={page} answer={table}>
      {(data) => (
        <BargainingPage
          table={data}
          values={values}
          trial={trial}
          params={params}
          onChange={(next) => onSearch({ proposed: joinProposed(next) })}
        />
      )}
    </ReadingPage>
  );
}
