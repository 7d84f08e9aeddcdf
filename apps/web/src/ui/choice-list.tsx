import { ActionIcon, Checkbox, Group, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Choice } from './chooser';

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** In the order wanted. */
  readonly shown: readonly string[];
  readonly onChoose: (shown: readonly string[]) => void;
}

function swapped(list: readonly string[], at: number, to: number): string[] {
  const next = [...list];
  [next[at], next[to]] = [next[to] ?? '', next[at] ?? ''];
  return next;
}

/** What is chosen first, in its order, then the rest. */
export function ChoiceList({ label, choices, shown, onChoose }: ChoiceListProps) {
  const { t } = useTranslation();
  const all = choices.map(({ slug }) => slug);
  const listed = [...shown, ...all.filter((slug) => !shown.includes(slug))];
  const nameOf = (slug: string) => choices.find((choice) => choice.slug === slug)?.name ?? slug;
  const toggle = (slug: string) => onChoose(shown.includes(slug) ? shown.filter((one) => one !== slug) : [...shown, slug]);
  return (
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
                onClick={() => onChoose(swapped(shown, at, at - 1))}
              >
                <IconArrowUp size={14} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                size={24}
                aria-label={t('negotiations.reading.moveDown', { name: nameOf(slug) })}
                disabled={at < 0 || at === shown.length - 1}
                onClick={() => onChoose(swapped(shown, at, at + 1))}
              >
                <IconArrowDown size={14} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
        );
      })}
    </Stack>
  );
}
