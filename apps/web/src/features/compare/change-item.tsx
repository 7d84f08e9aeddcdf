import type { Change } from '@standpoint/contracts/compare';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { IconArrowRight } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { AppLink } from '../../ui/app-link';
import { NumberLink } from '../explain/number-link';
import { colourOf } from '../issues/scale/scale-colour';
import { cellWords, type ChangeNames, changeSource, disagreement, limitWords, signed, turnWords } from './change-words';
import type { LinkOf } from './link-of';
import styles from './compare.module.css';

interface ChangeItemProps {
  readonly change: Change;
  readonly names: ChangeNames;
  readonly linkOf: LinkOf;
}

export function ChangeItem({ change, names, linkOf }: ChangeItemProps) {
  const { t } = useTranslation();
  const { before, after, delta } = change;
  const details = [
    delta ? t('compare.delta', { points: signed(delta) }) : null,
    turnWords(t, change),
    ...limitWords(t, change),
    ...change.gaps.map((gap) => <GapChanged key={gap.partyId} gap={gap} change={change} names={names} />),
    change.gaps.length < change.gapCount ? t('compare.gapsListed', { listed: formatNumber(change.gaps.length), all: formatNumber(change.gapCount) }) : null,
    changeSource(t, change, names),
    disagreement(t, change),
  ].filter(Boolean);
  return (
    <li className={styles.change}>
      <AppLink {...linkOf(change)} className={styles.cell ?? ''}>
        {t('compare.cell', { issue: names.issue(change.issueId), party: names.party(change.partyId) })}
      </AppLink>
      <BeforeAfter before={before} after={after} />
      <p className={styles.details}>
        {details.map((detail, at) => (
          <Fragment key={at}>
            {at > 0 && ' · '}
            {detail}
          </Fragment>
        ))}
      </p>
    </li>
  );
}

function gapWords(t: TFunction, gap: Change['gaps'][number], names: ChangeNames, partyId: string): string {
  const given = { party: names.party(gap.partyId), before: formatNumber(gap.before, 1), after: formatNumber(gap.after, 1) };
  if (gap.other === 0) return t('compare.gap', given);
  return t('compare.gapBy', { ...given, own: signed(gap.own), other: signed(gap.other), name: names.party(partyId) });
}

function GapChanged({ gap, change, names }: Omit<ChangeItemProps, 'linkOf'> & { gap: Change['gaps'][number] }) {
  const { t } = useTranslation();
  const words = gapWords(t, gap, names, change.partyId);
  const of = [names.slugOf(change.issueId), names.slugOf(change.partyId), names.slugOf(gap.partyId)];
  return (
    <NumberLink measure="gap-shift" of={of} words={words}>
      {words}
    </NumberLink>
  );
}

/** The two chips with an arrow between them; their words say all that their colours do. */
export function BeforeAfter({ before, after }: { before: MatrixCell; after: MatrixCell }) {
  const { t } = useTranslation();
  return (
    <span className={styles.chips}>
      <Chip cell={before} label={t('compare.before')} />
      <IconArrowRight size={14} aria-hidden className={styles.arrow} />
      <Chip cell={after} label={t('compare.after')} />
    </span>
  );
}

function Chip({ cell, label }: { cell: MatrixCell; label: string }) {
  const { t } = useTranslation();
  const isFilled = cell.state === 'held' && cell.kind !== null;
  const colour = isFilled ? colourOf(cell.share, 5) : null;
  return (
    <span className={styles.chip} data-state={cell.state} style={colour ? { background: colour.fill, color: colour.text } : undefined}>
      <span className={styles.spoken}>{label}: </span>
      {cellWords(t, cell)}
    </span>
  );
}
