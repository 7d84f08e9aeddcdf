import { Modal, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionRegistry } from './actions';
import { type Findable, useFindables } from './findables';
import { KeyHint } from './key-hint';
import { type Action, isInPalette } from './registry';
import styles from './palette.module.css';

type Entry = Findable & { readonly action?: Action };

/** Every word typed occurs in the label, in any order. */
export function matches(label: string, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const within = plain(label);
  return plain(typed).split(/\s+/).every((word) => within.includes(word));
}

function useEntries(): Entry[] {
  const { t } = useTranslation();
  const actions = useActionRegistry();
  const findables = useFindables();
  // Asked once, when the palette opens: what could be done on the page below it.
  const [entries] = useState(() => [
    ...actions
      .available()
      .filter(isInPalette)
      .map((action) => ({
        id: action.id,
        group: t('common.commands'),
        label: t(`actions.${action.id}`),
        go: () => void actions.run(action.id),
        action,
      })),
    ...findables.all(),
  ]);
  return entries;
}

function EntryRow({ entry, id, chosen, onGo }: { entry: Entry; id: string; chosen: boolean; onGo: () => void }) {
  return (
    // The keyboard stays in the field above (aria-activedescendant); a click is the same as Enter there.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li id={id} role="option" aria-selected={chosen} className={styles.entry} tabIndex={-1} onClick={onGo}>
      <span>{entry.label}</span>
      <span className={styles.group}>{entry.action ? <KeyHint action={entry.action.id} /> : entry.group}</span>
    </li>
  );
}

/** Search for everything that can be done or opened here. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const entries = useEntries();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = entries.filter((entry) => matches(`${entry.label} ${entry.group}`, typed)).slice(0, 12);
  const rowId = (at: number) => `${listId}-${at}`;

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.go();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((at) => (at + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') go(found[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Modal opened onClose={onClose} withCloseButton={false} padding={0} size="lg" yOffset="12vh" title={null} aria-label={t('common.palette')}>
      <TextInput
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        {...(found.length > 0 && { 'aria-activedescendant': rowId(chosen) })}
        aria-label={t('common.palette')}
        placeholder={t('common.paletteHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        variant="unstyled"
        size="md"
        px="xs"
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={t('common.palette')} className={styles.list}>
        {found.map((entry, at) => (
          <EntryRow key={`${entry.group}/${entry.id}`} id={rowId(at)} entry={entry} chosen={at === chosen} onGo={() => go(entry)} />
        ))}
      </ul>
      <Text role="status" size="sm" c="dimmed" p={found.length === 0 ? 'sm' : 0}>
        {found.length === 0 && t('common.nothingFound')}
      </Text>
    </Modal>
  );
}
