import { diffWordsWithSpace } from 'diff';
import styles from './word-diff.module.css';

/** Old words struck, new words underlined; to a screen reader they are a deletion and an insertion. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <span className={styles.diff} dir="auto">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
        if (added) return <ins key={at}>{value}</ins>;
        return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>;
      })}
    </span>
  );
}
