import type { IssueRevision, ScaleRevision } from '@standpoint/contracts/edit-issues';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from '../../../lib/changed-fields';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { revisionEntries } from '../../../lib/revision-entries';
import { HistorySection } from '../../../ui/history-section';
import { issueWords } from '../issue-draft';
import { issueRevisionsQuery } from '../issues.query';
import { scaleFieldWords, valueWords } from '../scale/scale-words';

type Revision = (IssueRevision & { readonly subject: 'issue' }) | (ScaleRevision & { readonly subject: 'scale'; readonly before: ScaleRevision | undefined });

interface IssueHistoryProps {
  readonly params: NegotiationRef;
  readonly issue: string;
  readonly timeZone: string;
}

/** Every revision of the issue and every version of its scale, word by word. */
export function IssueHistory({ params, issue, timeZone }: IssueHistoryProps) {
  const { t } = useTranslation();
  return (
    <HistorySection
      query={issueRevisionsQuery(params, issue)}
      entriesOf={({ items, scales }) =>
        revisionEntries<Revision>(
          t,
          [
            ...items.map((revision) => ({ ...revision, subject: 'issue' as const })),
            ...scales.map((revision, at) => ({ ...revision, subject: 'scale' as const, before: scales[at + 1] })),
          ],
          { thingOf: ({ subject }) => subject, nameOf: (revision) => nameOf(t, revision, items[0]?.title ?? ''), wordsOf: (revision) => wordsOf(t, revision), timeZone },
        )
      }
    />
  );
}

function nameOf(t: TFunction, revision: Revision, title: string): string {
  return revision.subject === 'issue' ? revision.title : t('issues.scaleOf', { title });
}

function wordsOf(t: TFunction, revision: Revision): FieldWords {
  if (revision.subject === 'scale') return [...scaleFieldWords(t, revision.scale), ...mappingWords(t, revision)];
  const { inGap, question, defaultSalience, parent, order } = revision;
  const told = { ...revision, inGap: inGap ? 'yes' : 'no', question: question ?? '', defaultSalience: String(defaultSalience ?? ''), parent: parent?.name ?? '' };
  return [...issueWords(t, told), [t('issues.place'), String(order + 1)]];
}

function mappingWords(t: TFunction, { scale, mapping, before }: Extract<Revision, { subject: 'scale' }>): FieldWords {
  if (!mapping || !before) return [];
  const entries = mapping.values.map(({ from, to }) => `${valueWords(before.scale, from)} → ${valueWords(scale, to)}`);
  const linear = mapping.linear ? [`${t('issues.change.linear')} × ${mapping.linear.factor} + ${mapping.linear.offset}`] : [];
  return [[t('issues.whereTo'), [...entries, ...linear].join('; ')]];
}
