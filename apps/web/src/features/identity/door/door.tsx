import '../../../i18n/en/door';
import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../../ui/brand';
import styles from './door.module.css';

interface DoorProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly other: ReactNode;
}

/** The page before one is signed in. */
export function Door({ title, children, other }: DoorProps) {
  const { t } = useTranslation();
  return (
    <Box component="main" className={styles.door}>
      <Stack w="100%" maw={400} gap="lg">
        <Group gap="sm" wrap="nowrap">
          <Brand size={34} isNamed />
          <div>
            <Text fw={700} size="xl" lh={1.1}>
              {t('common.product')}
            </Text>
            <Text c="dimmed" size="sm">
              {t('door.tagline')}
            </Text>
          </div>
        </Group>
        <Paper withBorder p="lg">
          <Title order={1} size="h3" mb="md">
            {title}
          </Title>
          {children}
        </Paper>
        <Text size="sm" ta="center">
          {other}
        </Text>
      </Stack>
    </Box>
  );
}
