import { Button, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconFilterPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../../actions/actions';
import { KeyHint } from '../../../../actions/key-hint';
import { type Editing, FieldEditor } from './field-editor';
import { FILTER_FIELDS, type FilterField } from './fields';
import styles from './filter-bar.module.css';

/** First what to filter by, then by which values. */
export function AddFilter(editing: Editing) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [field, setField] = useState<FilterField | null>(null);
  const turn = (open: boolean) => {
    setField(null);
    setOpen(open);
  };
  useActions({ 'filter.add': () => turn(true) });
  return (
    <Popover opened={isOpen} onChange={turn} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" h={32} px="sm" leftSection={<IconFilterPlus size={16} aria-hidden />} onClick={() => turn(!isOpen)}>
          {t('table.filter')}
          <KeyHint action="filter.add" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.filter')} className={styles.editor}>
        {field ? (
          <Stack gap="xs">
            <UnstyledButton className={styles.back} onClick={() => setField(null)}>
              <IconChevronLeft size={14} aria-hidden /> {t(`table.field.${field}`)}
            </UnstyledButton>
            {/* Chosen by a click the editor comes up without the focus being anywhere: it goes to its first control. */}
            <div key={field} ref={focusFirst}>
              <FieldEditor field={field} {...editing} />
            </div>
          </Stack>
        ) : (
          <FieldList onField={setField} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function focusFirst(editor: HTMLElement | null) {
  // Values may still be on their way: then the list itself is where one waits.
  requestAnimationFrame(() => (editor?.querySelector<HTMLElement>('input, button') ?? editor?.previousElementSibling as HTMLElement | null)?.focus());
}

function FieldList({ onField }: { onField: (field: FilterField) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="xs" c="dimmed" mb={4}>
        {t('table.filterBy')}
      </Text>
      <div className={styles.fields} role="group" aria-label={t('table.filterBy')}>
        {FILTER_FIELDS.map((field) => (
          <UnstyledButton key={field} className={styles.field} onClick={() => onField(field)}>
            {t(`table.field.${field}`)}
          </UnstyledButton>
        ))}
      </div>
    </>
  );
}
