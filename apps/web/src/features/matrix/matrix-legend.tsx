import { Button, Tooltip } from '@mantine/core';
import type { Matrix } from '@standpoint/contracts/matrix';
import type { Flag } from '@standpoint/domain/vocabulary';
import { FLAGS } from '@standpoint/domain/vocabulary';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FlagIcon } from '../../lib/flag-icon';
import { Glyph } from '../../ui/glyph';
import { REACHES } from './cell/cell-look';
import { NumberLink } from '../explain/number-link';
import { countMarks } from './marks';
import styles from './matrix-legend.module.css';

interface LegendProps {
  readonly matrix: Matrix;
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
  /** Not all cells have been read: nothing is counted. */
  readonly isPartial: boolean;
}

interface ChipProps {
  readonly label: string;
  readonly count: number | null;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
  readonly className?: string | undefined;
  readonly fill?: string;
  readonly children: ReactNode;
}

const MIDDLE = 2;

function Chip({ label, count, isPicked, onToggle, className, fill, children }: ChipProps) {
  const { t } = useTranslation();
  const name = count === null ? label : t('matrix.legend.cells', { label, count });
  return (
    <Tooltip label={name}>
      <button
        type="button"
        aria-pressed={isPicked}
        aria-label={name}
        className={`${styles.chip} ${className ?? ''}`}
        onClick={onToggle}
        {...(fill && { style: { background: `var(--${fill})`, color: `var(--${fill}-text)` } })}
      >
        {children}
      </button>
    </Tooltip>
  );
}

/** Always on screen, says what every sign means, and picks out the cells that bear it. */
export function MatrixLegend({ matrix, picked, onPick, isPartial }: LegendProps) {
  const { t } = useTranslation();
  const counts = countMarks(matrix);
  const toggle = (mark: string) => onPick(picked.includes(mark) ? picked.filter((one) => one !== mark) : [...picked, mark]);
  const chip = (mark: string, label: string) => ({
    label,
    count: isPartial ? null : (counts.get(mark) ?? 0),
    isPicked: picked.includes(mark),
    onToggle: () => toggle(mark),
  });
  const markOf = (flag: Flag) => flag.replaceAll(' ', '-');
  const flags = FLAGS.filter((flag) => isPartial || (counts.get(markOf(flag)) ?? 0) > 0 || picked.includes(markOf(flag)));
  const total = matrix.cells.length;

  return (
    <div className={styles.legend}>
      <div role="group" aria-label={t('matrix.legend.name')} className={styles.chips}>
        <span className={styles.scale}>
          {REACHES.map((reach, at) => (
            <Chip key={reach} {...chip(reach, t(`matrix.legend.${reach}`))} className={styles.step} fill={`stance5-${at}`}>
              <Glyph offset={at - MIDDLE} />
            </Chip>
          ))}
        </span>
        {(isPartial || (counts.get('option') ?? 0) > 0) && (
          <Chip {...chip('option', t('matrix.legend.option'))} fill="option" className={styles.word}>
            {t('matrix.legend.option')}
          </Chip>
        )}
        <Chip {...chip('unsaid', t('matrix.legend.unsaid'))} className={styles.unsaid}>
          {t('matrix.legend.unsaid')}
        </Chip>
        {flags.map((flag) => (
          <Chip key={flag} {...chip(markOf(flag), t(`words.flag.${flag}`))} className={styles.word}>
            <FlagIcon flag={flag} />
            {t(`matrix.short.flag.${flag}`)}
          </Chip>
        ))}
        {picked.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => onPick([])}>
            {t('matrix.legend.clear')}
          </Button>
        )}
      </div>
      <p className={styles.notes}>
        <span title={t('matrix.coverageHint')}>
          {isPartial ? (
            t('matrix.partial')
          ) : (
            <NumberLink measure="coverage" of={[]} words={t('matrix.coverage', { filled: matrix.coverage.filled, total })}>
              {t('matrix.coverage', { filled: matrix.coverage.filled, total })}
            </NumberLink>
          )}
        </span>
        <span>{t('matrix.legend.dashed')}</span>
        <span>{t('matrix.legend.accepts')}</span>
      </p>
    </div>
  );
}
