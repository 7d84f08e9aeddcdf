import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import type { Addable } from './add-button';
import { CreateIssueDialog } from './create-issue-dialog';
import { CreatePartyForm } from './create-party-form';

interface AddDialogProps extends NegotiationRef {
  readonly what: Addable;
  readonly onClose: () => void;
}

/** Seats a party or opens an issue: a column or a row of the matrix. */
export function AddDialog({ what, onClose, ...params }: AddDialogProps) {
  const { t } = useTranslation();
  if (what === 'issue') return <CreateIssueDialog params={params} what="issue" onDone={onClose} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('negotiations.addParty')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <CreatePartyForm {...params} onDone={onClose} />
    </Modal>
  );
}
