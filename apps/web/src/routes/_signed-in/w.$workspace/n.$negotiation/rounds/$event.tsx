import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { openOnItsDay } from '../../../../../features/negotiations/open-on-its-day';
import { ReadingPage, useReading } from '../../../../../features/negotiations/reading-page';
import { Brief } from '../../../../../features/rounds/brief';
import { BriefActs } from '../../../../../features/rounds/brief-acts';
import { roundQuery } from '../../../../../features/rounds/rounds.query';
import { RoundsSearch } from '../../../../../features/rounds/rounds-search';
import { WatchNav } from '../../../../../features/watch/watch-nav';
import { readAddress } from '../../../../../lib/address';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/rounds/$event')({
  validateSearch: readAddress(RoundsSearch),
  beforeLoad: openOnItsDay,
  component: RoundBrief,
});

function RoundBrief() {
  const search = Route.useSearch();
  const { event } = Route.useParams();
  const page = useReading(search);
  const { params, negotiation, onSearch } = page;
  const reading = { ...page.reading, until: search.until };
  const round = useQuery(roundQuery(params, event, reading));
  return (
    <ReadingPage of={page} answer={round} nav={<WatchNav params={params} search={page.reading} current="rounds" />}>
      {(found) => (
        <Brief
          params={params}
          negotiation={negotiation}
          round={found}
          acts={<BriefActs params={params} round={found} reading={reading} timeZone={negotiation.timeZone} onUntil={(until) => onSearch({ until })} />}
        />
      )}
    </ReadingPage>
  );
}
