import '../../i18n/en/statements';
import { Table } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { useTranslation } from 'react-i18next';
import { useFormCatalogue } from './form/catalogue-context';
import { linesOf } from './draft/draft-lines';
import { draftOf, type StatementDraft } from './draft/statement-draft';

/** What somebody else saved beside what is typed here, where the two differ. */
export function NewerVersion({ theirs, draft }: { theirs: Statement; draft: StatementDraft }) {
  const { t } = useTranslation();
  const catalogue = useFormCatalogue();
  const { timeZone, language } = catalogue.settings;
  const saved = linesOf(draftOf(theirs, { timeZone, language, status: theirs.status }), catalogue, t);
  const typed = linesOf(draft, catalogue, t);
  const labels = [...new Set([...saved, ...typed].map(({ label }) => label))];
  const textIn = (lines: typeof saved, label: string) => lines.find((line) => line.label === label)?.text ?? '';
  const differing = labels.filter((label) => textIn(saved, label) !== textIn(typed, label));
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table withTableBorder mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('statements.staleField')}</Table.Th>
            <Table.Th scope="col">{t('statements.theirs')}</Table.Th>
            <Table.Th scope="col">{t('statements.yours')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differing.map((label) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{textIn(saved, label)}</Table.Td>
              <Table.Td>{textIn(typed, label)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
