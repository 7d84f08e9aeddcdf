import { Input } from '@mantine/core';
import { type KeyboardEvent, useId, useRef } from 'react';
import { formatNumber } from '../../../../lib/format';
import { type TextPath, useDraftField } from '../../form/fault-context';
import styles from './scale-field.module.css';

interface LevelFieldProps {
  readonly path: TextPath;
  readonly label: string;
  /** `number`: what a level is called by everywhere; options are counted from 1. */
  readonly levels: readonly { readonly value: string; readonly number: number; readonly label: string; readonly text: string }[];
  readonly poles?: readonly [lower: string, upper: string];
}

/** One of a few: a row of choices with their numbers and words, in which the number typed chooses too: `2`, `-1`. */
export function LevelField({ path, label, levels, poles }: LevelFieldProps) {
  const { id, value, error, onText } = useDraftField(path);
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const sign = useRef(1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = sign.current * (/^\d$/.test(event.key) ? Number(event.key) : Number.NaN);
    sign.current = event.key === '-' ? -1 : 1;
    const at = levels.findIndex(({ number }) => number === typed);
    const level = levels[at];
    if (!level) return;
    event.preventDefault();
    onText(level.value);
    group.current?.querySelectorAll('input')[at]?.focus();
  };
  // Faults are focused by the id of the field: it belongs to the choice that Tab reaches.
  const reached = Math.max(0, levels.findIndex((level) => level.value === value));
  return (
    <fieldset ref={group} className={styles.group} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={styles.legend}>
        <Input.Label labelElement="div" required>
          {label}
        </Input.Label>
      </legend>
      <div className={styles.steps}>
        {levels.map((level, at) => (
          <label key={level.value} className={styles.step} title={level.text || undefined}>
            <input
              id={at === reached ? id : undefined}
              type="radio"
              name={name}
              value={level.value}
              checked={level.value === value}
              onChange={() => onText(level.value)}
              onKeyDown={onKeyDown}
            />
            <span className={styles.digit}>{formatNumber(level.number, 6)}</span>
            <bdi>{level.label}</bdi>
          </label>
        ))}
      </div>
      {poles && (
        <div className={styles.poles} aria-hidden>
          <span>◂ {poles[0]}</span>
          <span>{poles[1]} ▸</span>
        </div>
      )}
      {error && (
        <div id={`${name}-error`} className={styles.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
