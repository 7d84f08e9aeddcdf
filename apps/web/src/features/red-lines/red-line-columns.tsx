import type { RedLineRegister, RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { saidDays } from '../../lib/cell-source';
import { formatDay } from '../../lib/format';
import { quoted } from '../../lib/quoted';
import { AppLink } from '../../ui/app-link';
import type { Column } from '../../ui/list-table';
import styles from './red-lines.module.css';

interface Shown {
  readonly register: RedLineRegister;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

type CellProps = Shown & { readonly item: RegisteredRedLine };

export function redLineColumns(t: TFunction, shown: Shown): Column<RegisteredRedLine>[] {
  return [
    { key: 'issue', label: t('redLines.issue'), width: 'minmax(0, 1.5fr)', isHead: true, cell: (item) => <Cell item={item} {...shown} /> },
    {
      key: 'line',
      label: t('redLines.line'),
      width: 'minmax(0, 0.9fr)',
      cell: ({ kind, label }) => t('redLines.threshold', { kind: t(`words.redLineKind.${kind}`), label }),
    },
    { key: 'words', label: t('redLines.words'), width: 'minmax(0, 2.4fr)', isPlain: true, cell: (item) => <Words item={item} {...shown} /> },
    { key: 'since', label: t('redLines.since'), width: 'minmax(0, 1.1fr)', cell: (item) => <Since item={item} {...shown} /> },
    { key: 'beyond', label: t('redLines.beyond'), width: 'minmax(0, 1.6fr)', cell: (item) => beyond(t, item, shown.register) },
    { key: 'tested', label: t('redLines.tested'), width: 'minmax(0, 1.8fr)', cell: (item) => <Tests item={item} {...shown} /> },
  ];
}

const partyIn = (register: RedLineRegister, slug: string) => register.parties.find((party) => party.slug === slug)?.shortName ?? slug;

function Cell({ item: { issueSlug, partySlug }, register, params }: CellProps) {
  const { t } = useTranslation();
  const issue = register.issues.find(({ slug }) => slug === issueSlug)?.title ?? issueSlug;
  return (
    <AppLink
      to="/w/$workspace/n/$negotiation/c/$issue/$party"
      params={{ ...params, issue: issueSlug, party: partySlug }}
      search={{ asOf: register.asOf, ...(register.knownAt && { knownAt: register.knownAt }) }}
    >
      {t('redLines.cell', { issue, party: partyIn(register, partySlug) })}
    </AppLink>
  );
}

function Words({ item, params }: CellProps) {
  const { t } = useTranslation();
  const authority = t(`redLines.authority.${item.authority}`);
  return (
    <>
      <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: item.statementId }}>
        <span dir="auto">{quoted(item)}</span>
      </AppLink>
      <span className={styles.by}>{item.speaker ? t('redLines.speaker', { speaker: item.speaker, authority }) : t('redLines.noSpeaker')}</span>
    </>
  );
}

function Since({ item, params }: CellProps) {
  return (
    <>
      <Said day={item.firstSaid} statement={item.firstStatementId} words="redLines.first" params={params} />
      {item.lastStatementId !== item.firstStatementId && <Said day={item.lastSaid} statement={item.lastStatementId} words="redLines.last" params={params} />}
      {item.ended && <Ended ended={item.ended} params={params} />}
    </>
  );
}

function Tests({ item, register, params }: CellProps) {
  const { t } = useTranslation();
  if (item.tests.length === 0) return t('redLines.untested');
  return item.tests.map(({ how, on, from, partySlug, label, statementId }) => (
    <span key={`${statementId} ${how}`} className={styles.test}>
      <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }}>
        {saidDays(t, { saidOn: on, saidFrom: from })}
      </AppLink>{' '}
      {t(`redLines.tests.${how}`, { party: partyIn(register, partySlug), label })}
    </span>
  ));
}

function beyond(t: TFunction, item: RegisteredRedLine, register: RedLineRegister): string {
  if (item.beyond.length === 0) return t('redLines.nobody');
  return item.beyond.map((one) => beyondWords(t, one, { item, partyOf: (slug) => partyIn(register, slug) })).map(isolated).join(', ');
}

interface SaidProps {
  readonly day: string;
  readonly statement: string;
  readonly words: 'redLines.first' | 'redLines.last';
  readonly params: Shown['params'];
}

function Said({ day, statement, words, params }: SaidProps) {
  const { t } = useTranslation();
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement }} className={styles.test ?? ''}>
      {t(words, { day: formatDay(day) })}
    </AppLink>
  );
}

/** How it ended, and in which statement, where one is known. */
function Ended({ ended: { how, on, statementId }, params }: { ended: NonNullable<RegisteredRedLine['ended']>; params: Shown['params'] }) {
  const { t } = useTranslation();
  const isNamed = how === 'replaced by a later red line' || how === 'withdrawn' || how === 'walked back';
  const words = on && isNamed ? t(`redLines.how.${how}`, { day: formatDay(on) }) : t('redLines.how.other');
  if (statementId === null) return <span className={styles.by}>{words}</span>;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }} className={styles.test ?? ''}>
      {words}
    </AppLink>
  );
}

function beyondWords(
  t: TFunction,
  { partySlug, label, isProposal }: RegisteredRedLine['beyond'][number],
  { item, partyOf }: { item: RegisteredRedLine; partyOf: (slug: string) => string },
): string {
  if (partySlug === item.partySlug) return t('redLines.itself', { label });
  return t(isProposal ? 'redLines.whoProposes' : 'redLines.who', { label, party: partyOf(partySlug) });
}
