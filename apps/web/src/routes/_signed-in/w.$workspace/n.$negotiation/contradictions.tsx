import { Loader } from '@mantine/core';
import { ContradictionSearch } from '@standpoint/contracts/contradictions';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contradictionsQuery } from '../../../../features/contradictions/contradictions.query';
import { ContradictionsPage } from '../../../../features/contradictions/contradictions-page';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingBar } from '../../../../features/negotiations/reading-bar';
import { useKnownRefs } from '../../../../features/negotiations/use-known-refs';
import { WatchNav } from '../../../../features/watch/watch-nav';
import { partOf, readAddress, stringifyAddress } from '../../../../lib/address';
import { Chooser } from '../../../../ui/chooser';
import { CsvMenu } from '../../../../ui/csv-menu';
import { Failure } from '../../../../ui/failure';

const readSearch = readAddress(ContradictionSearch.extend(PageState.shape));

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/contradictions')({
  validateSearch: readSearch,
  beforeLoad: ({ context, search, location }) => {
    const asOf = context.negotiation.defaultAsOf;
    if (!search.asOf && asOf) throw redirect({ to: location.pathname, search: { ...search, asOf } as never, replace: true });
  },
  component: Contradictions,
});

function Contradictions() {
  const { t } = useTranslation();
  const { negotiation } = Route.useRouteContext();
  const params = Route.useParams();
  const given = Route.useSearch();
  const navigate = Route.useNavigate();
  const known = useKnownRefs(params, given);
  const search = { ...partOf(ContradictionSearch, given), ...known.refs };
  const list = useQuery(contradictionsQuery(params.workspace, params.negotiation, search));
  const onSearch = (change: Partial<typeof given>) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const isChanged = Object.entries(search).some(([name, value]) => value !== (name === 'asOf' ? opensOn : undefined));
  const unread = { ...given.unread, ...known.unread };
  const { parties, issues } = known;
  return (
    <>
      <ReadingBar
        negotiation={negotiation}
        reading={partOf(ReadingSearch, search)}
        unread={Object.keys(unread).length > 0 ? unread : undefined}
        onChange={(change) => onSearch('unread' in change ? { ...change, ...known.refs } : change)}
        onReset={isChanged ? () => void navigate({ to: '.', search: { asOf: opensOn } }) : null}
        end={<CsvMenu files={[{ label: t('contradictions.csv'), href: `/w/${params.workspace}/n/${params.negotiation}/contradictions.csv${stringifyAddress(search)}` }]} />}
      >
        <Chooser
          label={t('negotiations.reading.parties')}
          choices={parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
          chosen={search.parties?.split('~')}
          onChange={(slugs) => onSearch({ parties: slugs?.join('~') })}
        />
        <Chooser
          label={t('negotiations.reading.issues')}
          choices={issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ slug, name: title }))}
          chosen={search.issues?.split('~')}
          onChange={(slugs) => onSearch({ issues: slugs?.join('~') })}
        />
      </ReadingBar>
      <WatchNav params={params} search={partOf(ReadingSearch.omit({ parties: true, issues: true }), search)} current="contradictions" />
      {list.data ? (
        <ContradictionsPage list={list.data} kinds={search.kind?.split('~') ?? []} onKinds={(kinds) => onSearch({ kind: kinds.join('~') || undefined })} params={params} />
      ) : list.error && !known.isUndecided(list.error) ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}
