import { Modal, SimpleGrid, Stack, Switch, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionRegistry } from './actions';
import { KeyHint } from './key-hint';
import { type Action, actionsOf, SCOPES } from './registry';
import { areSingleKeysOn, switchSingleKeys } from './single-keys';

function ScopeTable({ actions, title }: { actions: readonly Action[]; title: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      <Table verticalSpacing={4} horizontalSpacing={0} aria-label={title}>
        <Table.Tbody>
          {actions.map((action) => (
            <Table.Tr key={action.id}>
              <Table.Td>{t(`actions.${action.id}`)}</Table.Td>
              <Table.Td ta="end">
                <KeyHint action={action.id} all />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** The form that this page can open takes the keys over while it is open: they belong to what can be learnt here. */
function sheetOf(present: readonly Action[]): Action[] {
  const opensForm = present.some(({ id }) => id === 'statement.record');
  const ofForm = opensForm ? actionsOf('statement-form').filter((action) => !present.includes(action)) : [];
  return [...present, ...ofForm].filter(({ keys }) => keys.length > 0);
}

/** The keys of this page and of the dialogs that it opens, as the registry has them. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const registry = useActionRegistry();
  const [present] = useState(() => sheetOf(registry.present()));
  const [single, setSingle] = useState(areSingleKeysOn);
  const scopes = SCOPES.map((scope) => ({ scope, actions: present.filter((action) => action.scope === scope) }));

  return (
    <Modal opened onClose={onClose} title={t('actions.shortcuts.open')} size="xl" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
          {scopes
            .filter(({ actions }) => actions.length > 0)
            .map(({ scope, actions }) => (
              <ScopeTable key={scope} actions={actions} title={t(`actions.scope.${scope}`)} />
            ))}
        </SimpleGrid>
        <Switch
          label={t('common.singleKeys')}
          description={t('common.singleKeysHint')}
          checked={single}
          onChange={(event) => {
            switchSingleKeys(event.currentTarget.checked);
            setSingle(event.currentTarget.checked);
          }}
        />
      </Stack>
    </Modal>
  );
}
