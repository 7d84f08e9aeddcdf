import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CsvButton, type CsvFile } from './csv-menu';

/** Open from the start: whoever asked for it wants to see it. */
export function CsvMenuOpened({ files }: { files: readonly CsvFile[] }) {
  const { t } = useTranslation();
  const forExcel = (href: string) => `${href}${href.includes('?') ? '&' : '?'}dialect=excel`;
  const section = (label: string, hrefOf: (href: string) => string) => (
    <>
      <Menu.Label>{label}</Menu.Label>
      {files.map((file) => (
        <Menu.Item key={file.href} component="a" href={hrefOf(file.href)} download>
          {file.label}
        </Menu.Item>
      ))}
    </>
  );
  return (
    <Menu position="bottom-end" defaultOpened>
      <Menu.Target>
        <CsvButton />
      </Menu.Target>
      <Menu.Dropdown>
        {section(t('common.csv.data'), (href) => href)}
        {section(t('common.csv.forExcel'), forExcel)}
      </Menu.Dropdown>
    </Menu>
  );
}
