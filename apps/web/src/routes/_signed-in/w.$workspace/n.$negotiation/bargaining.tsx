import { readBargaining } from '@standpoint/contracts/bargaining';
import type { Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bargainingQuery } from '../../../../features/bargaining/bargaining.query';
import { BargainingPage } from '../../../../features/bargaining/bargaining-page';
import { BargainingSearch, joinProposed, proposedIn } from '../../../../features/bargaining/bargaining-search';
import { ExplainSlot, momentsOf, narrowedTo } from '../../../../features/explain/explain-slot';
import { openOnItsDay } from '../../../../features/negotiations/open-on-its-day';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingPage, useReading } from '../../../../features/negotiations/reading-page';
import { readAddress } from '../../../../lib/address';
import { Chooser } from '../../../../ui/chooser';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/bargaining')({
  validateSearch: readAddress(BargainingSearch.extend(PageState.shape)),
  beforeLoad: openOnItsDay,
  component: Bargaining,
});

function Bargaining() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const page = useReading(search);
  const { params, reading, negotiation, known, onSearch } = page;
  const table = useQuery(bargainingQuery(params, reading));
  const files = [
    { label: t('bargaining.csv.issues'), name: 'bargaining' },
    { label: t('bargaining.csv.trades'), name: 'trades' },
    { label: t('bargaining.csv.estimates'), name: 'estimates', search: { knownAt: reading.knownAt } },
  ];
  const all = known.parties.map(({ slug }) => slug);
  const choices = (
    <>
      <Chooser
        label={t('negotiations.reading.parties')}
        choices={known.parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
        chosen={reading.parties?.split('~') ?? table.data?.parties.map(({ slug }) => slug)}
        // Left out they are the principals, so all of them are named.
        onChange={(slugs) => onSearch({ parties: (slugs ?? all).join('~') })}
      />
      <Chooser
        label={t('negotiations.reading.issues')}
        choices={known.issues.filter(isBargained).map(({ slug, title }) => ({ slug, name: title }))}
        chosen={reading.issues?.split('~')}
        onChange={(slugs) => onSearch({ issues: slugs?.join('~') })}
      />
    </>
  );
  return (
    <ReadingPage of={page} answer={table} files={files} choices={choices}>
      {(data) => (
        <>
          <BargainingPage
            table={data}
            reading={reading}
            values={proposedIn(search.proposed)}
            params={params}
            timeZone={negotiation.timeZone}
            explaining={{ explained: search.explain, onExplain: (explain) => onSearch({ explain }) }}
            onChange={(next) => onSearch({ proposed: joinProposed(next) })}
          />
          <ExplainSlot number={search.number} endpoint={readBargaining} search={{ ...reading, ...narrowedTo(search.number, data) }} params={params} moments={momentsOf(data)} />
        </>
      )}
    </ReadingPage>
  );
}

function isBargained({ inGap, scale }: Issue): boolean {
  return inGap && scale !== null && scale.kind !== 'nominal';
}
