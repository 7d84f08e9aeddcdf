import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export interface CsvFile {
  readonly label: string;
  /** Without dialect. */
  readonly href: string;
}

/** The address of this page with `.csv` appended: what is on the screen is what is in the file. */
export function CsvMenu({ files }: { files: readonly CsvFile[] }) {
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
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" h={32} px="sm" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('common.csv.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {section(t('common.csv.data'), (href) => href)}
        {section(t('common.csv.forExcel'), forExcel)}
      </Menu.Dropdown>
    </Menu>
  );
}
