import '../i18n/en/catalogue';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changedFields, type FieldWords } from '../lib/changed-fields';
import type { Draft, FormState, Newer } from '../lib/use-contract-form';
import { ChangedFields } from './changed-fields';
import { useFailureText } from './failure';
import { useReturnFocus } from './use-return-focus';
import { useTopmostEscape } from './use-topmost-escape';
import { LAYER_STYLES } from './layer-styles';

interface FormDialogProps<D extends Draft> {
  readonly title: string;
  readonly saveLabel: string;
  readonly form: FormState<D>;
  /** What is typed, as words, to be held against what somebody else saved. */
  readonly wordsOf?: (draft: D) => FieldWords;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Adds or edits one thing. Ctrl or ⌘ with Enter saves from any field; faults stand at their fields and the first takes the focus. */
export function FormDialog<D extends Draft>({ title, saveLabel, form, wordsOf, onClose, children }: FormDialogProps<D>) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const element = useRef<HTMLFormElement>(null);
  useReturnFocus();
  const layer = useTopmostEscape(onClose);
  useEffect(() => {
    if (form.refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refusals]);
  const onSubmit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    // The form may lie above another one, to which React would hand the event on.
    event.stopPropagation();
    form.submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
  };
  return (
    <Modal {...layer} opened onClose={onClose} title={title} size="lg" returnFocus={false} styles={LAYER_STYLES} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key that sends the form from any of its fields */}
      <form ref={element} onSubmit={onSubmit} onKeyDown={onKeyDown} aria-label={title} noValidate>
        <Stack gap="sm">
          {form.failure !== null && (
            <Alert role="alert" color="red">
              {failureText(form.failure)}
            </Alert>
          )}
          {form.stale && <NewerSaved form={form} newer={form.stale} wordsOf={wordsOf} />}
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={form.isSending}>
              {saveLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface NewerSavedProps<D extends Draft> {
  readonly form: FormState<D>;
  readonly newer: Newer<D>;
  readonly wordsOf: ((draft: D) => FieldWords) | undefined;
}

/** Somebody else saved meanwhile: where theirs and what is typed here differ, and which of both goes on. */
function NewerSaved<D extends Draft>({ form, newer, wordsOf }: NewerSavedProps<D>) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="yellow" title={t('catalogue.newer.title')}>
      <Text size="sm">{t('catalogue.newer.text')}</Text>
      {wordsOf && <ChangedFields fields={changedFields(wordsOf(newer.draft), wordsOf(form.draft))} />}
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => form.takeTheirs(newer)}>
          {t('catalogue.newer.takeTheirs')}
        </Button>
        <Button size="xs" variant="default" onClick={() => form.keepOwn(newer)}>
          {t('catalogue.newer.keepOwn')}
        </Button>
      </Group>
    </Alert>
  );
}
