import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';
import type { Action } from './registry';

const LATIN = /^[\u0020-\u024f]$/;
const LETTER_KEY = /^Key([A-Z])$/;

/**
 * The press as a Latin keyboard would send it: on a Cyrillic or Arabic layout the letter that stands on the key arrives,
 * so the position of the key decides. A Latin letter is kept, wherever it stands.
 */
export function latinPress(event: KeyboardEvent): KeyboardEvent {
  const letter = LETTER_KEY.exec(event.code)?.[1];
  // Option with a letter is a dead key on a Mac.
  const isLetter = event.key.length === 1 || (event.altKey && event.key === 'Dead');
  if (!letter || !isLetter || LATIN.test(event.key)) return event;
  return new KeyboardEvent(event.type, {
    key: event.shiftKey ? letter : letter.toLowerCase(),
    code: event.code,
    shiftKey: event.shiftKey,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    repeat: event.repeat,
    cancelable: true,
  });
}

const NO_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !NO_TEXT.has(target.type);
}

/** A character by itself, with at most Shift: it types in a text field, and can be turned off (WCAG 2.1.4). */
export function isSingleCharacter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The action among `actions` that this one press means. Sequences are not looked at. */
export function actionFor(event: KeyboardEvent, actions: readonly Action[]): Action | undefined {
  const press = latinPress(event);
  return actions.find((action) =>
    action.keys.some((keys) => {
      const [first, ...more] = parseKeybinding(keys);
      return first !== undefined && more.length === 0 && matchKeyBindingPress(press, first);
    }),
  );
}
