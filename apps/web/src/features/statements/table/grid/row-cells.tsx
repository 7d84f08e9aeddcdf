import type { Issue } from '@standpoint/contracts/issues';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { IconBan, IconEyeCheck, IconPencil } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { isolated } from '../../../../lib/bidi';
import { FlagIcon } from '../../../../lib/flag-icon';
import { formatDay, formatInstant } from '../../../../lib/format';
import { Glyph } from '../../../../ui/glyph';
import { codingOffset } from './coding-offset';
import type { ColumnId } from './columns';
import { MarkedText } from './marked-text';
import styles from './row-cells.module.css';

/** What every row is drawn with. */
export interface RowContext {
  readonly t: TFunction;
  readonly timeZone: string;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly hrefOf: (statement: ListedStatement) => string;
}

interface CellProps {
  readonly statement: ListedStatement;
  readonly context: RowContext;
}

const CELLS: Readonly<Record<Exclude<ColumnId, 'select'>, (props: CellProps) => ReactNode>> = {
  said: Said,
  party: Party,
  speaker: Speaker,
  quote: Quote,
  issues: Codings,
  sources: Sources,
  credibility: Grades,
  evidence: Evidence,
  status: Status,
  logged: Logged,
};

export function Cell({ column, ...cell }: CellProps & { column: Exclude<ColumnId, 'select'> }) {
  const Content = CELLS[column];
  return <Content {...cell} />;
}

/** The day, or until when it was said where only that is known. */
export function Said({ statement: { saidOn, saidFrom, precision }, context: { t } }: CellProps) {
  if (precision === 'before' || (saidFrom === null && precision !== 'day' && precision !== 'exact')) return t('table.saidBy', { day: formatDay(saidOn) });
  return formatDay(saidOn);
}

function Party({ statement: { party }, context: { t } }: CellProps) {
  return party ? <bdi>{party.name}</bdi> : <span className={styles.quiet}>{t('table.nobody')}</span>;
}

export function Speaker({ statement: { speaker, reporter, reporterParty }, context: { t } }: CellProps) {
  const teller = reporter?.name ?? reporterParty?.name;
  return (
    <>
      <span className={`${teller ? styles.line : ''} ${speaker ? '' : styles.quiet}`}>
        <bdi>{speaker?.name ?? t('table.unnamed')}</bdi>
      </span>
      {teller && <span className={styles.second}>{t('table.toldBy', { teller })}</span>}
    </>
  );
}

/** The words, or the original where what was searched for stands there only. */
export function Quote({ statement, context: { hrefOf }, isReached = false }: CellProps & { isReached?: boolean }) {
  const { quote, quoteKind, quoteLanguage, originalQuote, originalLanguage, marks } = statement;
  const isInOriginal = originalQuote !== null && marks !== null && marks.quote.length === 0 && marks.originalQuote.length > 0;
  const [open, close] = quoteKind === 'paraphrase' && !isInOriginal ? ['', ''] : ['“', '”'];
  return (
    <a className={styles.quote} href={hrefOf(statement)} tabIndex={isReached ? undefined : -1} lang={isInOriginal ? (originalLanguage ?? undefined) : quoteLanguage} dir="auto">
      {open}
      <MarkedText text={isInOriginal ? originalQuote : quote} marks={(isInOriginal ? marks.originalQuote : marks?.quote) ?? []} />
      {close}
    </a>
  );
}

const MOST_CODINGS = 2;

/** A single coding has a line for its issue and one for what it says; of several each has one line. */
export function Codings({ statement: { positions }, context: { t, issues } }: CellProps) {
  if (positions.length === 0) return <span className={styles.quiet}>{t('table.uncoded')}</span>;
  const isOne = positions.length === 1;
  const more = positions.length - MOST_CODINGS;
  return positions.slice(0, MOST_CODINGS).map((position, at) => {
    const offset = codingOffset(issues.get(position.issue.id)?.scale ?? null, position);
    const label = position.label || t(`table.says.${position.kind ?? 'none'}`);
    return (
      <span key={position.id} className={isOne ? styles.coding : styles.line} title={`${position.issue.name}: ${label}`}>
        <span className={styles.value}>
          {offset !== null && <Glyph offset={offset} size={9} />}
          <bdi>{label}</bdi>
        </span>{' '}
        <bdi className={styles.issue}>{position.issue.name}</bdi>
        {at === MOST_CODINGS - 1 && more > 0 && <span className={styles.quiet}> {t('table.moreCodings', { count: more })}</span>}
      </span>
    );
  });
}

function Sources({ statement: { sources }, context: { t } }: CellProps) {
  const [first, ...more] = sources;
  if (!first) return <span className={styles.quiet}>{t('table.noSource')}</span>;
  return (
    <>
      <bdi className={styles.line} title={`${first.outlet}: ${first.title}`}>
        {first.outlet}
      </bdi>
      <span className={styles.second}>
        {[first.reliability && t('table.reliability', { grade: first.reliability }), more.length > 0 && t('table.moreSources', { count: more.length })]
          .filter(Boolean)
          .map(isolated).join(' · ')}
      </span>
    </>
  );
}

/** How far the words are to be trusted, and how surely they are read. */
function Grades({ statement: { credibility, positions }, context: { t } }: CellProps) {
  const confidences = [...new Set(positions.map(({ confidence }) => confidence).filter((one) => one !== null))];
  return (
    <>
      <span>{credibility === null ? '–' : t('table.credibility', { grade: credibility, words: t(`words.credibility.${String(credibility) as '1'}`) })}</span>
      {confidences.length > 0 && (
        <span className={styles.second}>{t('table.confidence', { words: confidences.map((one) => t(`words.confidence.${one}`)).map(isolated).join(', ') })}</span>
      )}
    </>
  );
}

function Evidence({ statement: { evidence }, context: { t } }: CellProps) {
  const flag = evidence === 'stated' ? null : evidence === 'observed' ? 'observed conduct' : evidence;
  return (
    <span className={styles.marked}>
      {flag && <FlagIcon flag={flag} />}
      {t(`table.evidence.${evidence}`)}
    </span>
  );
}

/** Draft, in review and retracted stand out by sign and word, not by colour. */
export function Status({ statement: { status, retracted }, context: { t } }: CellProps) {
  const Icon = retracted ? IconBan : status === 'draft' ? IconPencil : status === 'in review' ? IconEyeCheck : null;
  return (
    <span className={styles.marked} data-stands={Icon === null || undefined}>
      {Icon && <Icon size={14} aria-hidden />}
      {retracted ? t('table.retracted') : t(`words.status.${status}`)}
    </span>
  );
}

function Logged({ statement: { recordedAt, recordedBy }, context: { timeZone } }: CellProps) {
  return (
    <>
      <bdi className={styles.line}>{recordedBy.name}</bdi>
      <span className={styles.second}>{formatInstant(recordedAt, timeZone)}</span>
    </>
  );
}
