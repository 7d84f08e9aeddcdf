import '../i18n/en/catalogue';
import type { RecordedRevision } from '@standpoint/contracts/revisions';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { type ChangedField, changedFields, type FieldWords } from './changed-fields';
import { formatInstant } from './format';

export interface RevisionEntry {
  readonly key: string | number;
  /** What was done, by whom and when: a sentence. */
  readonly words: string;
  readonly reason: string | null;
  readonly fields: readonly ChangedField[];
  /** What belongs to this entry alone. */
  readonly beneath?: ReactNode;
}

interface Told<Revision> {
  /** Revisions of one thing have the same. */
  readonly thingOf: (revision: Revision) => string;
  /** How the thing is called in a sentence. */
  readonly nameOf: (revision: Revision) => string;
  readonly wordsOf: (revision: Revision) => FieldWords;
  readonly timeZone: string;
}

/** What happened to things and to what hangs on them, newest first; a revision that none followed was removed. */
export function revisionEntries<Revision extends RecordedRevision>(t: TFunction, revisions: readonly Revision[], told: Told<Revision>): RevisionEntry[] {
  const { thingOf, nameOf, wordsOf, timeZone } = told;
  const numbered = (revision: Revision, by: number) =>
    revisions.find((other) => thingOf(other) === thingOf(revision) && other.revision === revision.revision + by);
  const dated = revisions.flatMap((revision) => {
    const { recordedAt, recordedBy, reason, closedAt, closedBy } = revision;
    const before = numbered(revision, -1);
    const key = `${thingOf(revision)} ${revision.revision}`;
    const sentence = (act: 'added' | 'edited' | 'removed', by: string, at: string) =>
      t(`catalogue.acts.${act}`, { thing: nameOf(revision), by, at: formatInstant(at, timeZone) });
    const entry = {
      at: recordedAt,
      key,
      words: sentence(before ? 'edited' : 'added', recordedBy.name, recordedAt),
      reason,
      fields: before ? changedFields(wordsOf(before), wordsOf(revision)) : [],
    };
    if (!closedAt || !closedBy || numbered(revision, 1)) return [entry];
    return [entry, { at: closedAt, key: `${key} removed`, words: sentence('removed', closedBy.name, closedAt), reason: null, fields: [] }];
  });
  return dated.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
