import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { isSingleCharacter, isTextField, latinPress } from './key-press';
import { type Action, type ActionId, ACTIONS } from './registry';
import { areSingleKeysOn } from './single-keys';

interface Attached {
  readonly id: ActionId;
  readonly run: () => void;
  readonly when: () => boolean;
}

const FORM_TAKES_THE_PLACE_OF = new Set(['negotiation', 'reading', 'grid', 'list']);

/** What can be done right now: components attach what an action does here, the last one attached first. */
export class Actions {
  private attached: Attached[] = [];

  attach(entries: readonly Attached[]): () => void {
    this.attached = [...entries, ...this.attached];
    return () => {
      this.attached = this.attached.filter((entry) => !entries.includes(entry));
    };
  }

  private active(action: Action): Attached | undefined {
    const formIsOpen = this.attached.some(({ id }) => id === 'statement.save');
    if (formIsOpen && FORM_TAKES_THE_PLACE_OF.has(action.scope)) return undefined;
    return this.attached.find((entry) => entry.id === action.id && entry.when());
  }

  available(): Action[] {
    return ACTIONS.filter((action) => this.active(action));
  }

  /** Every action that the open pages attach, whether or not it can be done at this moment. */
  present(): Action[] {
    return ACTIONS.filter((action) => this.attached.some(({ id }) => id === action.id));
  }

  /** Runs the action if it can be done now, and says whether it did. */
  run(id: ActionId): boolean {
    const action = ACTIONS.find((one) => one.id === id);
    const entry = action && this.active(action);
    entry?.run();
    return entry !== undefined;
  }
}

const ActionsContext = createContext(new Actions());

export const useActionRegistry = () => use(ActionsContext);

const isSequence = ({ keys }: Action) => keys.some((one) => one.includes(' '));

function bindingsOf(actions: Actions): Record<string, (event: KeyboardEvent) => void> {
  const bindings: Record<string, ActionId[]> = {};
  // Sequences first: the letter that ends one does not also act alone.
  for (const action of ACTIONS.toSorted((a, b) => Number(isSequence(b)) - Number(isSequence(a)))) {
    for (const keys of action.keys) (bindings[keys] ??= []).push(action.id);
  }
  return Object.fromEntries(
    Object.entries(bindings).map(([keys, ids]) => [
      keys,
      (event: KeyboardEvent) => {
        if (!event.defaultPrevented && ids.some((id) => actions.run(id))) event.preventDefault();
      },
    ]),
  );
}

/** Listens to the keyboard for everything below it. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const actions = useMemo(() => new Actions(), []);
  useEffect(() => {
    const handle = createKeybindingsHandler(bindingsOf(actions));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isSingleCharacter(event) && (isTextField(event.target) || !areSingleKeysOn())) return;
      const press = latinPress(event);
      handle(press);
      if (press.defaultPrevented) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}

/** Says what actions do while this component is on screen; `when` is asked at each press. */
export function useActions(runs: Partial<Record<ActionId, () => void>>, when: () => boolean = () => true): void {
  const actions = useActionRegistry();
  const latest = useRef({ runs, when });
  useEffect(() => {
    latest.current = { runs, when };
  });
  const ids = Object.keys(runs).join(' ');
  useEffect(() => {
    const entries = ids.split(' ').map((id) => ({
      id: id as ActionId,
      run: () => latest.current.runs[id as ActionId]?.(),
      when: () => latest.current.when(),
    }));
    return actions.attach(entries);
  }, [actions, ids]);
}
