import { Modal, Skeleton } from '@mantine/core';
import type { Estimate, EstimateRevision } from '@standpoint/contracts/estimates';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { revisionEntries } from '../../../lib/revision-entries';
import { Failure } from '../../../ui/failure';
import { RevisionList } from '../../../ui/revision-list';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { useTopmostEscape } from '../../../ui/use-topmost-escape';
import { estimateRevisionsQuery } from '../bargaining.query';
import { thingWords } from './estimate-words';

interface EstimateHistoryProps {
  readonly params: NegotiationRef;
  readonly estimate: Estimate;
  readonly timeZone: string;
  readonly onClose: () => void;
}

/** Every value that was entered for it: by whom, when and why. */
export function EstimateHistory({ params, estimate, timeZone, onClose }: EstimateHistoryProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const layer = useTopmostEscape(onClose);
  const { data, error, refetch } = useQuery(estimateRevisionsQuery(params, estimate.id));
  const thing = thingWords(t, estimate);
  const told = {
    thingOf: () => estimate.id,
    nameOf: ({ value, rationale }: EstimateRevision) => `${value} (${rationale})`,
    wordsOf: ({ value, rationale }: EstimateRevision) => [[t('estimates.value'), String(value)] as const, [t('estimates.rationale'), rationale] as const],
    timeZone,
  };
  return (
    <Modal {...layer} opened onClose={onClose} title={t('estimates.historyNamed', { thing })} returnFocus={false} size="lg" closeButtonProps={{ 'aria-label': t('estimates.close') }}>
      {error && data === undefined ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton h={60} />
      ) : (
        <RevisionList entries={revisionEntries(t, data.items, told)} />
      )}
    </Modal>
  );
}
