import { Popover, TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import styles from './pick-field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** Found by these words too, which are not shown. */
  readonly also?: string | undefined;
  /** So surely meant that leaving the field takes it; anything else must be chosen. */
  readonly sure?: boolean | undefined;
}

interface Picking {
  readonly value: string;
  readonly choicesFor: (typed: string) => readonly Choice[];
  /** An empty value takes the choice back. `typed` is what led to it. */
  readonly onPick: (value: string, typed: string) => void;
  /** The field is left with text that is no choice. */
  readonly onUnpicked?: ((typed: string) => void) | undefined;
  readonly create?: { readonly labelOf: (typed: string) => string; readonly run: (typed: string) => void } | undefined;
}

interface PickFieldProps extends Picking, Pick<TextInputProps, 'description' | 'error' | 'required' | 'placeholder' | 'disabled' | 'size'> {
  readonly id: string;
  readonly label: string;
  readonly valueLabel: string;
  readonly nothing: string;
}

const NEW = '\u0000new';
const MOST_SHOWN = 60;

/** Choose one of many by typing: arrows and Enter choose, Escape closes the list, text that was typed stays. */
export function PickField({ id, valueLabel, nothing, value, choicesFor, onPick, onUnpicked, create, ...field }: PickFieldProps) {
  const picking = usePicking({ value, choicesFor, onPick, onUnpicked, create });
  const { typed, choices, at, isOpen } = picking;
  const listId = `${id}-list`;
  const hasList = isOpen && choices.length > 0;
  return (
    <Popover
      opened={hasList || (isOpen && Boolean(typed))}
      position="bottom-start"
      width="target"
      offset={4}
      shadow="md"
      transitionProps={{ duration: 0 }}
      hideDetached={false}
      closeOnEscape={false}
      withRoles={false}
    >
      <Popover.Target>
        <TextInput
          {...field}
          id={id}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={hasList ? listId : undefined}
          aria-activedescendant={hasList && at >= 0 ? `${listId}-${at}` : undefined}
          // A dialog around the field asks for this before it closes on Escape.
          data-mantine-stop-propagation={isOpen || undefined}
          value={typed ?? valueLabel}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => picking.open(-1)}
          onChange={(event) => picking.type(event.currentTarget.value)}
          onKeyDown={picking.onKeyDown}
          onBlur={picking.onBlur}
        />
      </Popover.Target>
      <Popover.Dropdown p={0}>
        {hasList ? (
          <ChoiceList id={listId} label={field.label} choices={choices} at={at} value={value} onPick={picking.pick} />
        ) : (
          <div className={styles.nothing}>{nothing}</div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly at: number;
  readonly value: string;
  readonly onPick: (choice: Choice) => void;
}

function ChoiceList({ id, label, choices, at, value, onPick }: ChoiceListProps) {
  return (
    <ul id={id} role="listbox" className={styles.list} aria-label={label}>
      {choices.map((choice, place) => (
        <li
          key={choice.value}
          id={`${id}-${place}`}
          role="option"
          aria-selected={choice.value === value}
          data-active={place === at || undefined}
          className={styles.choice}
          ref={place === at ? scrollIntoList : undefined}
          // Before the field loses focus, which would close the list under the pointer.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(choice);
          }}
        >
          <bdi>{choice.label}</bdi>
          {choice.note && <span className={styles.note}>{choice.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function usePicking({ value, choicesFor, onPick, onUnpicked, create }: Picking) {
  const [text, setText] = useState<{ typed: string; over: string } | null>(null);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  // What was typed over another choice is gone once the choice changes from outside.
  const typed = text?.over === value ? text.typed : null;
  const choices = isOpen || typed !== null ? listOf(choicesFor(typed ?? ''), typed, create) : [];
  const at = Math.min(active, choices.length - 1);

  const turn = (open: boolean, from: number) => {
    setOpen(open);
    setActive(from);
  };
  const pick = (choice: Choice) => {
    const written = (typed ?? '').trim();
    setText(null);
    turn(false, -1);
    if (choice.value === NEW) create?.run(written);
    else onPick(choice.value, written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (step) {
      event.preventDefault();
      if (!isOpen) turn(true, 0);
      else if (choices.length > 0) setActive((at + step + choices.length) % choices.length);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      turn(false, -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = isOpen ? choices[at] : undefined;
      if (choice) pick(choice);
    }
  };
  const onBlur = () => {
    turn(false, -1);
    if (typed === null) return;
    const [first] = choices;
    if (typed.trim() === '') {
      setText(null);
      onUnpicked?.('');
      if (value) onPick('', '');
    } else if (first?.sure) pick(first);
    else onUnpicked?.(typed.trim());
  };
  const type = (written: string) => {
    setText({ typed: written, over: value });
    turn(true, written.trim() ? 0 : -1);
  };
  const open = (from: number) => {
    if (!isOpen) turn(true, from);
  };
  return { typed, choices, at, isOpen, open, pick, type, onKeyDown, onBlur };
}

function scrollIntoList(choice: HTMLLIElement | null) {
  choice?.scrollIntoView({ block: 'nearest' });
}

function listOf(found: readonly Choice[], typed: string | null, create: Picking['create']): readonly Choice[] {
  const shown = found.slice(0, MOST_SHOWN);
  return create && typed?.trim() ? [...shown, { value: NEW, label: create.labelOf(typed.trim()) }] : shown;
}
