import { Button, type ButtonProps, Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

const CreatePartyForm = lazy(() => import('./create-party-form').then((module) => ({ default: module.CreatePartyForm })));
const CreateIssueForm = lazy(() => import('./create-issue-form').then((module) => ({ default: module.CreateIssueForm })));

export type Addable = 'party' | 'issue';

interface AddButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly what: Addable;
  readonly onAdd: (what: Addable) => void;
}

export function AddButton({ what, onAdd, ...look }: AddButtonProps) {
  const { t } = useTranslation();
  return (
    <Button {...look} onClick={() => onAdd(what)}>
      {t(what === 'party' ? 'negotiations.addParty' : 'negotiations.addIssue')}
    </Button>
  );
}

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
      <Suspense fallback={null}>
        <Form {...params} onDone={onClose} />
      </Suspense>
    </Modal>
  );
}
