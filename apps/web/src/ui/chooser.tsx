import { Button, Group, Loader, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './chooser.module.css';

const ChoiceList = lazy(() => import('./choice-list').then((module) => ({ default: module.ChoiceList })));

export interface Choice {
  readonly slug: string;
  readonly name: string;
}

interface ChooserProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** In the order wanted; undefined = all, in their own. */
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[] | undefined) => void;
  /** Further buttons; what leads away from here closes the list first. */
  readonly presets?: (close: () => void) => ReactNode;
}

/** Which of several things to show, and in which order. */
export function Chooser({ label, choices, chosen, onChange, presets }: ChooserProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const all = choices.map(({ slug }) => slug);
  const shown = (chosen ?? all).filter((slug) => all.includes(slug));
  const choose = (next: readonly string[]) => onChange(next.join() === all.join() ? undefined : next);

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" h={32} px="sm" rightSection={<IconChevronDown size={14} aria-hidden />} onClick={() => setOpen((now) => !now)}>
          {chosen ? t('negotiations.reading.chosen', { label, count: shown.length, total: all.length }) : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={styles.dropdown}>
        <Suspense fallback={<Loader size="sm" />}>
          {isOpen && <ChoiceList label={label} choices={choices} shown={shown} onChoose={choose} />}
        </Suspense>
        <Group gap="xs" mt="sm">
          <Button size="xs" variant="default" disabled={!chosen} onClick={() => onChange(undefined)}>
            {t('negotiations.reading.all')}
          </Button>
          {presets?.(() => setOpen(false))}
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
