import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { VIEW_AUDIENCES, type View, type ViewAudience } from '@standpoint/contracts/views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/failure';

export type ViewFields = Pick<View, 'name' | 'audience'>;

interface ViewFormProps {
  /** The one that is edited; without it a new one is saved. */
  readonly view?: View;
  readonly error: Error | null;
  /** Whether the reader decides on what everyone's page opens. */
  readonly mayOpenForAll: boolean;
  readonly onSubmit: (fields: ViewFields) => Promise<void>;
  readonly onCancel: () => void;
}

export function ViewForm({ view, error, mayOpenForAll, onSubmit, onCancel }: ViewFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(view?.name ?? '');
  const [audience, setAudience] = useState<ViewAudience>(view?.audience ?? 'private');
  const submit = () => onSubmit({ name: name.trim(), audience }).catch(() => undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <TextInput label={t('views.name')} placeholder={t('views.nameExample')} value={name} maxLength={60} required data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
        <Radio.Group label={t('views.audienceLabel')} value={audience} onChange={setAudience}>
          <Stack gap={6} mt={6}>
            {VIEW_AUDIENCES.map((each) => {
              const isClosed = each === 'default' && !mayOpenForAll;
              return <Radio key={each} value={each} size="sm" label={t(`views.audience.${each}`)} disabled={isClosed} description={isClosed ? t('views.onlyReviewers') : undefined} />;
            })}
          </Stack>
        </Radio.Group>
        {error && <Failure error={error} onRetry={() => void submit()} />}
        <Group gap="xs">
          <Button type="submit" size="xs" disabled={name.trim() === ''}>
            {t('views.save')}
          </Button>
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
