import { Table, Text, Title } from '@mantine/core';
import type { PartyProfile, SaidAndDone } from '@standpoint/contracts/party-profile';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { Quote } from './profile-notes';

const COLUMNS = ['day', 'issueColumn', 'said', 'done', 'fits'] as const;

/** Deeds next to words, newest first. */
export function SaidAndDoneLog({ found, params }: { found: PartyProfile; params: NegotiationRef }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="said-done">
      <Title order={3} size="h5" id="said-done" mb={2}>
        {t('overTime.saidDone')}
      </Title>
      <Text size="xs" c="dimmed" mb={6}>
        {t('overTime.saidDoneHint')}
      </Text>
      {found.saidAndDone.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('overTime.noSaidDone')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('overTime.saidDone') } }}>
          <Table fz="sm" aria-label={t('overTime.saidDone')}>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`overTime.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.saidAndDone.map((entry) => (
                <Entry key={`${entry.done.statementId} ${entry.issueId}`} entry={entry} found={found} params={params} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}

function Entry({ entry: { day, issueId, said, done, differs }, found, params }: { entry: SaidAndDone; found: PartyProfile; params: NegotiationRef }) {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Th scope="row">{formatDay(day)}</Table.Th>
      <Table.Td>{found.issues.find(({ id }) => id === issueId)?.title}</Table.Td>
      <Table.Td>
        {said ? <bdi>{said.label}</bdi> : t('overTime.nothing')} {said?.statementId && <Quote params={params} statement={said.statementId} />}
      </Table.Td>
      <Table.Td>
        {done.label ? <bdi>{done.label}</bdi> : t('overTime.nothing')} <Quote params={params} statement={done.statementId} />
      </Table.Td>
      <Table.Td>{t(differs === null ? 'overTime.notComparable' : differs ? 'overTime.differs' : 'overTime.agrees')}</Table.Td>
    </Table.Tr>
  );
}
