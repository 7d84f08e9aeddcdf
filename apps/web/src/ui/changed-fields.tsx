import type { ChangedField } from '../lib/changed-fields';
import styles from './changed-fields.module.css';
import { WordDiff } from './word-diff';

/** What one revision says otherwise than the one before it: field by field, word by word. */
export function ChangedFields({ fields }: { fields: readonly ChangedField[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className={styles.fields}>
      {fields.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <WordDiff before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
