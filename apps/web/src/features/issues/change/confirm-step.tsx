import { Alert, Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../lib/faults';
import { useFailureText } from '../../../ui/failure';
import { scaleWords } from '../scale/scale-words';
import { Moves } from './mapping-step';
import type { ScaleChange } from './use-scale-change';

/** Why, and once more what will happen. */
export function ConfirmStep({ change }: { change: ScaleChange }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { refusal, newer, scaleDraft, base } = change;
  const faults = Object.entries(faultsOf(refusal));
  return (
    <Stack gap="sm">
      {newer && (
        <Alert role="alert" color="yellow" title={t('issues.change.newer')}>
          <Text size="sm">{t('issues.change.newerText', { version: newer.scaleVersion, words: scaleWords(t, newer.scale) })}</Text>
          <Group gap="xs" mt="xs">
            <Button size="xs" variant="default" onClick={() => change.beginAgain(newer)}>
              {t('issues.change.beginAgain')}
            </Button>
            <Button size="xs" variant="default" onClick={() => change.goOn(newer)}>
              {t('issues.change.goOn')}
            </Button>
          </Group>
        </Alert>
      )}
      {refusal && (
        <Alert role="alert" color="red" title={t('issues.change.refused')}>
          {faults.length === 0 ? (
            failureText(refusal)
          ) : (
            <List size="sm">
              {faults.map(([path, message]) => (
                <List.Item key={path}>{message}</List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
      <Text size="sm">
        {scaleWords(t, base.scale)} → {scaleWords(t, scaleDraft.scale)}. <Moves change={change} /> {t('issues.change.stays')}
      </Text>
      <Textarea
        label={t('issues.change.reason')}
        description={t('issues.change.reasonHint')}
        value={change.reason}
        maxLength={500}
        autosize
        minRows={2}
        required
        onChange={(event) => change.setReason(event.currentTarget.value)}
      />
    </Stack>
  );
}
