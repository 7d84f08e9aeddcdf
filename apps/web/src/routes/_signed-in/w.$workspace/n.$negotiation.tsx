import { VisuallyHidden } from '@mantine/core';
import { can } from '@standpoint/contracts/permissions';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { createFileRoute, notFound, Outlet, useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { SearchButton } from '../../../actions/search-button';
import { LostLine } from '../../../features/live/lost-line';
import { useLive } from '../../../features/live/use-live';
import { AccountMenu } from '../../../features/identity/account-menu';
import { NegotiationTabs } from '../../../features/negotiations/negotiation-tabs';
import { cellToLog, NO_DIALOG, PageState } from '../../../features/negotiations/page-search';
import { useNegotiationFindables } from '../../../features/negotiations/use-negotiation-findables';
import { RecordButton } from '../../../features/negotiations/record-button';
import { StatementDialogs } from '../../../features/statements/statement-dialogs';
import { ProblemError } from '../../../lib/api';
import { partOf } from '../../../lib/address';
import { settingsQuery } from '../../../lib/negotiation-lists.query';
import { Frame } from '../../../ui/frame';
import { Path } from '../../../ui/path';

const Kept = ReadingSearch.omit({ parties: true, issues: true });

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation')({
  beforeLoad: async ({ context, params }) => {
    try {
      return { negotiation: await context.queryClient.ensureQueryData(settingsQuery(params)) };
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 404) throw notFound();
      throw error;
    }
  },
  component: NegotiationLayout,
});

const PAGES = ['matrix', 'gaps', 'compare', 'bargaining', 'watch', 'rounds', 'statements', 'issues', 'parties', 'speakers', 'sources', 'events'] as const;
/** Pages that stand under the tab of another. */
const TAB_OF: Readonly<Record<string, string>> = { c: 'matrix', s: 'statements', speakers: 'parties', 'red-lines': 'watch', contradictions: 'watch', rounds: 'watch' };

const pageNamed = (page: string) => PAGES.find((one) => one === page) ?? PAGES.find((one) => one === TAB_OF[page]) ?? 'matrix';

/** `issue~party` of the cell the reader is on, to begin a statement for it. */
const cellInFocus = () => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell');

function NegotiationLayout() {
  const { t } = useTranslation();
  const { me, workspace, negotiation } = Route.useRouteContext();
  const { workspace: w, negotiation: n } = Route.useParams();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const kept = partOf(Kept, search);
  const { log, ...dialog } = partOf(PageState, search);
  const opened = useParams({ strict: false });
  const cellOpened = opened.issue && opened.party ? `${opened.issue}~${opened.party}` : null;
  const page = useRouterState({ select: ({ location }) => location.pathname.split('/')[5] ?? '' });
  const mayRecord = can(workspace.role, 'statement:record');
  const onRecord = () => void navigate({ to: '.', search: (now) => ({ ...now, log: cellInFocus() ?? cellOpened ?? '~' }), resetScroll: false });
  const { isLost } = useLive({ workspace: w, negotiation: n });
  useNegotiationFindables({ workspace: w, negotiation: n });
  useActions({
    'go.matrix': () => void navigate({ to: '/w/$workspace/n/$negotiation/matrix', params: { workspace: w, negotiation: n }, search: kept }),
    'go.gaps': () => void navigate({ to: '/w/$workspace/n/$negotiation/gaps', params: { workspace: w, negotiation: n }, search: kept }),
    'go.compare': () =>
      void navigate({
        to: '/w/$workspace/n/$negotiation/compare',
        params: { workspace: w, negotiation: n },
        search: kept.asOf ? { to: kept.asOf } : {},
      }),
    'go.bargaining': () => void navigate({ to: '/w/$workspace/n/$negotiation/bargaining', params: { workspace: w, negotiation: n }, search: kept }),
    'go.red-lines': () => void navigate({ to: '/w/$workspace/n/$negotiation/red-lines', params: { workspace: w, negotiation: n }, search: kept }),
    'go.contradictions': () => void navigate({ to: '/w/$workspace/n/$negotiation/contradictions', params: { workspace: w, negotiation: n }, search: kept }),
    'go.watch': () => void navigate({ to: '/w/$workspace/n/$negotiation/watch', params: { workspace: w, negotiation: n }, search: kept }),
    'go.rounds': () => void navigate({ to: '/w/$workspace/n/$negotiation/rounds', params: { workspace: w, negotiation: n }, search: kept }),
    'go.statements': () => void navigate({ to: '/w/$workspace/n/$negotiation/statements', params: { workspace: w, negotiation: n } }),
    'go.issues': () => void navigate({ to: '/w/$workspace/n/$negotiation/issues', params: { workspace: w, negotiation: n } }),
    'go.parties': () => void navigate({ to: '/w/$workspace/n/$negotiation/parties', params: { workspace: w, negotiation: n } }),
    'go.speakers': () => void navigate({ to: '/w/$workspace/n/$negotiation/speakers', params: { workspace: w, negotiation: n } }),
    'go.sources': () => void navigate({ to: '/w/$workspace/n/$negotiation/sources', params: { workspace: w, negotiation: n } }),
    'go.events': () => void navigate({ to: '/w/$workspace/n/$negotiation/events', params: { workspace: w, negotiation: n } }),
    ...(mayRecord && { 'statement.record': onRecord }),
  });

  const title = t(`negotiations.page.${page === 'red-lines' ? 'redLines' : pageNamed(page)}`);

  return (
    <Frame
      start={
        <Path
          steps={[
            { label: workspace.name, href: `/w/${workspace.slug}` },
            { label: negotiation.title, href: `/w/${w}/n/${n}/matrix` },
          ]}
        />
      }
      nav={<NegotiationTabs workspace={w} negotiation={n} kept={kept} current={TAB_OF[page] ?? page} />}
      end={
        <>
          <SearchButton />
          <RecordButton mayRecord={mayRecord} onRecord={onRecord} />
          <AccountMenu me={me} />
        </>
      }
    >
      <title>{`${title} · ${negotiation.title}`}</title>
      {page !== 's' && <VisuallyHidden component="h1">{`${title}: ${negotiation.title}`}</VisuallyHidden>}
      <LostLine isLost={isLost} />
      <Outlet />
      <StatementDialogs
        workspace={w}
        negotiation={n}
        log={mayRecord && log ? cellToLog(log) : null}
        correct={mayRecord ? dialog.correct : undefined}
        retract={mayRecord ? dialog.retract : undefined}
        reinstate={mayRecord ? dialog.reinstate : undefined}
        onClose={() => void navigate({ to: '.', search: (now) => ({ ...now, ...NO_DIALOG }), resetScroll: false })}
      />
    </Frame>
  );
}
