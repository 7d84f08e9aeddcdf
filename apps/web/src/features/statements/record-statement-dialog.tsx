import '../../i18n/en/statements';
import { Modal, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/failure';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useTopmostEscape } from '../../ui/use-topmost-escape';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { type Catalogue, useCatalogue } from './catalogue.query';
import { draftKeyOf, readKeptDraft } from './draft/kept-draft';
import { type DraftStart, draftOf, emptyDraft } from './draft/statement-draft';
import { RecordStatementForm } from './record-statement-form';
import { statementQuery } from './statements.query';
import { LAYER_STYLES } from '../../ui/layer-styles';

interface RecordStatementDialogProps extends NegotiationRef {
  /** The cell it was opened from, by slug. */
  readonly issue?: string | undefined;
  readonly party?: string | undefined;
  /** The id of the statement to correct; without it a new one is recorded. */
  readonly correct?: string | undefined;
  readonly onClose: () => void;
}

/** The statement form over whatever page is open. Closing keeps the draft. */
export function RecordStatementDialog({ correct, onClose, ...dialog }: RecordStatementDialogProps) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)');
  useReturnFocus();
  const layer = useTopmostEscape(onClose);
  return (
    <Modal
      {...layer}
      opened
      onClose={onClose}
      title={t(correct ? 'statements.correct' : 'statements.record')}
      size={820}
      fullScreen={isPhone ?? false}
      closeOnClickOutside={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('statements.close') }}
      padding="md"
      yOffset="2vh"
      styles={LAYER_STYLES}
    >
      <Prepared {...dialog} correct={correct} onClose={onClose} />
    </Modal>
  );
}

/** Waits for what the form chooses from, the draft kept in this browser, and the revision to correct. */
function Prepared({ workspace, negotiation, issue, party, correct, onClose }: RecordStatementDialogProps) {
  const params = { workspace, negotiation };
  const { catalogue, error, retry } = useCatalogue(params);
  const statement = useQuery({ ...statementQuery(params, correct ?? ''), enabled: correct !== undefined, staleTime: 0 });
  const draftKey = catalogue && draftKeyOf(catalogue.user.id, catalogue.settings.id, correct ?? null);
  const kept = useQuery({
    queryKey: ['draft', draftKey],
    queryFn: () => readKeptDraft(draftKey ?? '').catch(() => null),
    enabled: draftKey !== undefined,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  });
  const start = useMemo(() => catalogue && startOf(catalogue, { issue, party }), [catalogue, issue, party]);
  const editing = correct === undefined ? null : statement.data;

  if (error ?? statement.error) return <Failure error={error ?? statement.error} onRetry={statement.error ? () => void statement.refetch() : retry} />;
  if (!catalogue || !start || !draftKey || editing === undefined || kept.data === undefined) return <Waiting />;
  const begun = editing ? draftOf(editing, start) : emptyDraft(start);
  const fields = kept.data && { ...kept.data, fields: { ...begun, ...kept.data.fields } };
  return (
    <RecordStatementForm
      catalogue={catalogue}
      start={start}
      begun={begun}
      kept={fields}
      draftKey={draftKey}
      editing={editing}
      onSaved={(_, goesOn) => {
        if (!goesOn) onClose();
      }}
    />
  );
}

function startOf({ settings, issues, parties }: Catalogue, cell: { issue: string | undefined; party: string | undefined }): DraftStart {
  const slugIn = (list: readonly { id: string; slug: string }[], ref: string | undefined) =>
    list.find(({ id, slug }) => slug === ref || id === ref)?.slug;
  return {
    issue: slugIn(issues, cell.issue),
    party: slugIn(parties, cell.party),
    timeZone: settings.timeZone,
    language: settings.language,
    status: settings.reviewRequired ? 'in review' : 'published',
  };
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-busy aria-label={t('common.loading')}>
      <Skeleton h={90} />
      <Skeleton h={56} />
      <Skeleton h={56} />
      <Skeleton h={140} />
    </Stack>
  );
}
