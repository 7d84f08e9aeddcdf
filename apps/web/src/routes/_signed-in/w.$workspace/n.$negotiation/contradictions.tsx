import { ContradictionSearch } from '@standpoint/contracts/contradiction-search';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contradictionsQuery } from '../../../../features/contradictions/contradictions.query';
import { ContradictionsPage } from '../../../../features/contradictions/contradictions-page';
import { openOnItsDay } from '../../../../features/negotiations/open-on-its-day';
import { PageState } from '../../../../features/negotiations/page-search';
import { ReadingPage, useReading } from '../../../../features/negotiations/reading-page';
import { WatchNav } from '../../../../features/watch/watch-nav';
import { readAddress } from '../../../../lib/address';
import { Chooser } from '../../../../ui/chooser';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/contradictions')({
  validateSearch: readAddress(ContradictionSearch.extend(PageState.shape)),
  beforeLoad: openOnItsDay,
  component: Contradictions,
});

function Contradictions() {
  const { t } = useTranslation();
  const { kind, ...search } = Route.useSearch();
  const page = useReading(search);
  const { params, reading, known, onSearch } = page;
  const list = useQuery(contradictionsQuery(params.workspace, params.negotiation, { ...reading, kind }));
  const choices = (
    <>
      <Chooser
        label={t('negotiations.reading.parties')}
        choices={known.parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
        chosen={reading.parties?.split('~')}
        onChange={(slugs) => onSearch({ parties: slugs?.join('~') })}
      />
      <Chooser
        label={t('negotiations.reading.issues')}
        choices={known.issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ slug, name: title }))}
        chosen={reading.issues?.split('~')}
        onChange={(slugs) => onSearch({ issues: slugs?.join('~') })}
      />
    </>
  );
  const nav = <WatchNav params={params} search={{ ...reading, parties: undefined, issues: undefined }} current="contradictions" />;
  return (
    <ReadingPage of={page} answer={list} files={[{ label: t('contradictions.csv'), name: 'contradictions', search: { ...reading, kind } }]} choices={choices} nav={nav}>
      {(data) => <ContradictionsPage list={data} kinds={kind?.split('~') ?? []} onKinds={(kinds) => onSearch({ kind: kinds.join('~') || undefined })} params={params} />}
    </ReadingPage>
  );
}
