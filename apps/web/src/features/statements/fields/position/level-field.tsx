import { type KeyboardEvent, useId, useRef } from 'react';
import { type TextPath, useDraftField } from '../../form/fault-context';
import styles from './scale-field.module.css';

interface LevelFieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly levels: readonly { readonly value: string; readonly label: string; readonly text: string }[];
  readonly poles?: readonly [lower: string, upper: string];
}

/** One of a few: a row of choices with their words, in which the digits 1 … 9 choose too. */
export function LevelField({ path, label, levels, poles }: LevelFieldProps) {
  const { id, value, error, onText } = useDraftField(path);
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const level = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey ? levels[Number(event.key) - 1] : undefined;
    if (!level) return;
    event.preventDefault();
    onText(level.value);
    group.current?.querySelectorAll('input')[Number(event.key) - 1]?.focus();
  };
  // Faults are focused by the id of the field: it belongs to the choice that Tab reaches.
  const reached = Math.max(0, levels.findIndex((level) => level.value === value));
  return (
    <fieldset ref={group} className={styles.group} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={styles.legend}>{label}</legend>
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
            {at < 9 && (
              <span className={styles.digit} aria-hidden>
                {at + 1}
              </span>
            )}
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
