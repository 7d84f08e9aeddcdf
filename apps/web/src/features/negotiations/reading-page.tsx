import { Loader } from '@mantine/core';
import { ReadingSearch } from '@standpoint/contracts/reading';
import type { UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partOf, stringifyAddress, type Unread } from '../../lib/address';
import { CsvMenu } from '../../ui/csv-menu';
import { Failure } from '../../ui/failure';
import { NO_DIALOG } from './page-search';
import { ReadingBar } from './reading-bar';
import { useKnownRefs } from './use-known-refs';

const Negotiation = getRouteApi('/_signed-in/w/$workspace/n/$negotiation');

/** The reading that an address asks for, of what is there. */
export function useReading(search: ReadingSearch & Unread) {
  const { negotiation } = Negotiation.useRouteContext();
  const params = Negotiation.useParams();
  const navigate = useNavigate();
  const known = useKnownRefs(params, search);
  const unread = { ...search.unread, ...known.unread };
  const onSearch = (change: object) => void navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return {
    negotiation,
    params,
    known,
    reading: { ...partOf(ReadingSearch, search), ...known.refs, asOf: search.asOf ?? negotiation.defaultAsOf ?? undefined },
    unread: Object.keys(unread).length > 0 ? unread : undefined,
    onSearch,
  };
}

type OpenReading = ReturnType<typeof useReading>;

interface ReadingPageProps<Answer> {
  readonly of: OpenReading;
  readonly answer: Pick<UseQueryResult<Answer>, 'data' | 'error' | 'refetch'>;
  /** Written from the same question, unless another is given. */
  readonly files?: readonly { readonly label: string; readonly name: string; readonly search?: object }[];
  /** Beside the day and the evidence: what only this page chooses. */
  readonly choices?: ReactNode;
  readonly nav?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

/** The bar with the question, and below it what answers it: all that pages which only read have in common. */
export function ReadingPage<Answer>({ of, answer, files = [], choices, nav, children }: ReadingPageProps<Answer>) {
  const { t } = useTranslation();
  const { negotiation, params, known, reading, unread, onSearch } = of;
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const asked = Object.entries(reading).filter(([, value]) => value !== undefined);
  const isChanged = asked.some(([name, value]) => value !== (name === 'asOf' ? opensOn : undefined));
  const nothing = Object.fromEntries(Object.keys(ReadingSearch.shape).map((name) => [name, undefined]));
  const hrefOf = (name: string, search: object = reading) => `/w/${params.workspace}/n/${params.negotiation}/${name}.csv${stringifyAddress(search)}`;
  return (
    <>
      <ReadingBar
        negotiation={negotiation}
        reading={reading}
        unread={unread}
        onChange={(change) => onSearch('unread' in change ? { ...change, ...known.refs } : change)}
        onReset={isChanged ? () => onSearch({ ...nothing, ...NO_DIALOG, unread: undefined, asOf: opensOn }) : null}
        end={files.length > 0 && <CsvMenu files={files.map(({ label, name, search }) => ({ label, href: hrefOf(name, search) }))} />}
      >
        {choices}
      </ReadingBar>
      {nav}
      {answer.data ? (
        children(answer.data)
      ) : answer.error && !known.isUndecided(answer.error) ? (
        <Failure error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Loader m="lg" aria-label={t('common.loading')} />
      )}
    </>
  );
}
