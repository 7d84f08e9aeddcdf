import '../../../i18n/en/welcome';
import { Alert, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../../ui/failure';
import { sampleQuery, useLoadSample } from './sample.query';

interface BeginChoiceProps {
  readonly workspace: string;
  readonly onSample: (negotiation: string) => void;
  readonly onEmpty: () => void;
}

/** The first thing in a workspace: a matrix that is filled already, or one's own. */
export function BeginChoice({ workspace, onSample, onEmpty }: BeginChoiceProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const load = useLoadSample(workspace);
  const { data: progress } = useQuery(sampleQuery(workspace, load.isPending));
  const open = () => load.mutate(undefined, { onSuccess: ({ negotiation }) => negotiation && onSample(negotiation.slug) });
  const isLoading = load.isPending && progress && progress.loaded > 0;

  return (
    <Stack>
      {load.error && (
        <Alert role="alert" color="red">
          {failureText(load.error)}
        </Alert>
      )}
      <Group align="stretch">
        <Card withBorder flex="1 1 280px" component="section" aria-labelledby="begin-sample">
          <Title order={3} size="h5" id="begin-sample">
            {t('welcome.sample.title')}
          </Title>
          <Text size="sm" my="sm" flex={1}>
            {t('welcome.sample.text')}
          </Text>
          {isLoading ? (
            <div role="status">
              <Text size="sm">{t('welcome.sample.loading', progress)}</Text>
              <Progress value={(100 * progress.loaded) / progress.total} aria-label={t('welcome.sample.title')} mt={6} />
            </div>
          ) : (
            <Button loading={load.isPending} onClick={open}>
              {t('welcome.sample.open')}
            </Button>
          )}
        </Card>
        <Card withBorder flex="1 1 280px" component="section" aria-labelledby="begin-empty">
          <Title order={3} size="h5" id="begin-empty">
            {t('welcome.empty.title')}
          </Title>
          <Text size="sm" my="sm" flex={1}>
            {t('welcome.empty.text')}
          </Text>
          <Button variant="default" onClick={onEmpty}>
            {t('welcome.empty.open')}
          </Button>
        </Card>
      </Group>
    </Stack>
  );
}
