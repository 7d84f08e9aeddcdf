import '../../../i18n/en/issues';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/format';
import { colourOf, shareOf, stepsOf } from './scale-colour';
import styles from './scale-drawing.module.css';
import { distanceWords, type Scale, scaleWords, valueWords } from './scale-words';

type Ordered = Extract<Scale, { poleMin: string }>;

/** A scale as it is: its poles, and every level or option with what it means. */
export function ScaleDrawing({ scale }: { scale: Scale }) {
  const { t } = useTranslation();
  if (scale.kind === 'nominal') {
    const distances = distanceWords(t, scale);
    return (
      <>
        <ul className={styles.levels}>
          {scale.options.map(({ key, label, text }) => (
            <li key={key} className={styles.level}>
              <bdi className={styles.option}>{label}</bdi>
              {text && <span className={styles.text} dir="auto">{text}</span>}
            </li>
          ))}
        </ul>
        {distances && (
          <Text size="sm" c="dimmed">
            {t('issues.inWords.distances')} {distances}
          </Text>
        )}
      </>
    );
  }
  return (
    <div>
      {scale.kind === 'numeric' && (
        <Text size="sm">
          {scaleWords(t, scale)}. {t('issues.inWords.step', { step: valueWords(scale, scale.step) })}
        </Text>
      )}
      <Pole name={scale.poleMin} end={t('issues.inWords.lower')} />
      <Levels scale={scale} />
      <Pole name={scale.poleMax} end={t('issues.inWords.upper')} />
    </div>
  );
}

function Pole({ name, end }: { name: string; end: string }) {
  return (
    <p className={styles.pole}>
      {end} <bdi>{name}</bdi>
    </p>
  );
}

function Levels({ scale }: { scale: Ordered }) {
  const levels = scale.kind === 'ordinal' ? scale.levels : scale.anchors;
  return (
    <ol className={styles.levels}>
      {levels.map(({ value, label, text }) => {
        const colour = colourOf(shareOf(scale, value), stepsOf(scale));
        return (
          <li key={value} className={styles.level}>
            <span className={styles.fill} style={{ background: colour.fill, color: colour.text }}>
              <span className={styles.value}>{formatNumber(value, 6)}</span> <bdi>{label}</bdi>
            </span>
            {text && <span className={styles.text} dir="auto">{text}</span>}
          </li>
        );
      })}
    </ol>
  );
}
