import '../../i18n/en/welcome';
import { Container, Paper, Text, Title } from '@mantine/core';
import type { Workspace } from '@standpoint/contracts/workspaces';
import { useTranslation } from 'react-i18next';
import { CreateWorkspaceForm } from './create-workspace-form';

/** Before the first workspace: its name. What it begins with is asked inside it. */
export function NameOrganisation({ email, onCreated }: { email: string; onCreated: (workspace: Workspace) => void }) {
  const { t } = useTranslation();
  return (
    <Container size="xs" py="xl">
      <title>{`${t('welcome.title')} · ${t('common.product')}`}</title>
      <Title order={1} size="h2">
        {t('welcome.title')}
      </Title>
      <Paper withBorder p="lg" my="lg">
        <Text size="sm" c="dimmed">
          {t('welcome.step', { step: 1 })}
        </Text>
        <Title order={2} size="h4">
          {t('welcome.name')}
        </Title>
        <Text size="sm" mb="md">
          {t('welcome.nameText')}
        </Text>
        <CreateWorkspaceForm nameLabel={t('welcome.nameLabel')} actionLabel={t('welcome.goOn')} onCreated={onCreated} />
      </Paper>
      <Text size="sm">{t('welcome.invited', { email })}</Text>
    </Container>
  );
}
