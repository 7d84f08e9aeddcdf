import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const CsvMenuOpened = lazy(() => import('./csv-menu-opened').then((module) => ({ default: module.CsvMenuOpened })));

export interface CsvFile {
  readonly label: string;
  /** Without dialect. */
  readonly href: string;
}

export function CsvButton(props: ButtonProps & ComponentProps<'button'>) {
  const { t } = useTranslation();
  return (
    <Button variant="default" h={32} px="sm" leftSection={<IconDownload size={16} aria-hidden />} {...props}>
      {t('common.csv.label')}
    </Button>
  );
}

/** The address of this page with `.csv` appended: what is on the screen is what is in the file. The menu comes with the first click. */
export function CsvMenu({ files }: { files: readonly CsvFile[] }) {
  const [isWanted, setWanted] = useState(false);
  const button = <CsvButton aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <CsvMenuOpened files={files} />
    </Suspense>
  );
}
