import type { Fault } from '@standpoint/contracts/problem';
import { fieldId } from '../draft/faults';

/** A fault with the words that stand at its field. */
export interface PlacedFault extends Fault {
  readonly label: string;
}

/** Faults as the form shows their fields, from top to bottom. */
export function inFormOrder(faults: readonly Fault[]): PlacedFault[] {
  return faults
    .map((fault) => ({ fault, control: controlOf(fault.path) }))
    .toSorted((one, other) => {
      if (!one.control || !other.control || one.control === other.control) return Number(!one.control) - Number(!other.control);
      return one.control.compareDocumentPosition(other.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ fault, control }) => ({ ...fault, label: labelOf(control) }));
}

/** Puts the focus into the field. */
export function focusField(path: string): void {
  const control = controlOf(path);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}

/** The control of the field, or of the nearest thing that holds it. */
function controlOf(path: string): HTMLElement | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const control = document.getElementById(fieldId(parts.slice(0, length).join('.')));
    if (control) return control;
  }
  return null;
}

/** `Position 1, Holds until` */
function labelOf(control: HTMLElement | null): string {
  const legend = control?.closest('fieldset')?.querySelector('legend');
  const label = legend ?? (control as HTMLInputElement | null)?.labels?.[0];
  const words = wordsIn(label ?? control);
  return [control?.closest('section[aria-label]')?.getAttribute('aria-label'), words].filter(Boolean).join(', ');
}

/** Without the star of what is required and the keys, which stand there for the eye only. */
function wordsIn(label: Element | null): string {
  const words = label?.cloneNode(true) as Element | undefined;
  words?.querySelectorAll('[aria-hidden]').forEach((sign) => sign.remove());
  return words?.textContent?.trim() ?? '';
}
