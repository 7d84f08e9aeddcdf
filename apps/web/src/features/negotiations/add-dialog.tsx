import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import type { Addable } from './add-button';
import { CreateIssueForm } from './create-issue-form';
import { CreatePartyForm } from './create-party-form';

interface AddDialogProps extends NegotiationRef {
  readonly what: Addable;
  readonly onClose: () => void;
}

/** Seats a party or opens an issue: a column or a row of the matrix. */
export function AddDialog({ what, onClose, ...params }: AddDialogProps) {
  const { t } = useTranslation();
  const Form = what === 'party' ? CreatePartyForm : CreateIssueForm;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(what === 'party' ? 'negotiations.addParty' : 'negotiations.addIssue')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Form {...params} onDone={onClose} />
    </Modal>
  );
}
