import '../../../i18n/en/issues';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/format';
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

const SHADES = 7;

function Levels({ scale }: { scale: Ordered }) {
  const levels = scale.kind === 'ordinal' ? scale.levels : scale.anchors;
  const [least, most] = scale.kind === 'numeric' ? [scale.min, scale.max] : [levels[0]?.value ?? 0, levels.at(-1)?.value ?? 1];
  const shadeOf = (value: number) => Math.round(((value - least) / (most - least)) * (SHADES - 1));
  return (
    <ol className={styles.levels}>
      {levels.map(({ value, label, text }) => {
        const shade = shadeOf(value);
        return (
          <li key={value} className={styles.level}>
            <span className={styles.fill} style={{ background: `var(--stance7-${shade})`, color: `var(--stance7-${shade}-text)` }}>
              <span className={styles.value}>{formatNumber(value, 6)}</span> <bdi>{label}</bdi>
            </span>
            {text && <span className={styles.text} dir="auto">{text}</span>}
          </li>
        );
      })}
    </ol>
  );
}
