import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import { IconChevronDown, IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './chooser.module.css';

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

function swapped(list: readonly string[], at: number, to: number): string[] {
  const next = [...list];
  [next[at], next[to]] = [next[to] ?? '', next[at] ?? ''];
  return next;
}

/** Which of several things to show, and in which order. */
export function Chooser({ label, choices, chosen, onChange, presets }: ChooserProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const all = choices.map(({ slug }) => slug);
  const shown = (chosen ?? all).filter((slug) => all.includes(slug));
  const listed = [...shown, ...all.filter((slug) => !shown.includes(slug))];
  const nameOf = (slug: string) => choices.find((choice) => choice.slug === slug)?.name ?? slug;
  const choose = (next: readonly string[]) => onChange(next.join() === all.join() ? undefined : next);
  const toggle = (slug: string) => choose(shown.includes(slug) ? shown.filter((one) => one !== slug) : [...shown, slug]);

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" h={32} px="sm" rightSection={<IconChevronDown size={14} aria-hidden />} onClick={() => setOpen((now) => !now)}>
          {chosen ? t('negotiations.reading.chosen', { label, count: shown.length, total: all.length }) : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={styles.dropdown}>
        <Stack gap={4} role="group" aria-label={label}>
          {listed.map((slug) => {
            const at = shown.indexOf(slug);
            return (
              <Group key={slug} gap={4} wrap="nowrap" justify="space-between">
                <Checkbox size="sm" label={nameOf(slug)} checked={at >= 0} disabled={at >= 0 && shown.length === 1} onChange={() => toggle(slug)} />
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    size={24}
                    aria-label={t('negotiations.reading.moveUp', { name: nameOf(slug) })}
                    disabled={at < 1}
                    onClick={() => choose(swapped(shown, at, at - 1))}
                  >
                    <IconArrowUp size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    size={24}
                    aria-label={t('negotiations.reading.moveDown', { name: nameOf(slug) })}
                    disabled={at < 0 || at === shown.length - 1}
                    onClick={() => choose(swapped(shown, at, at + 1))}
                  >
                    <IconArrowDown size={14} aria-hidden />
                  </ActionIcon>
                </Group>
              </Group>
            );
          })}
        </Stack>
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
