import { type ComponentType, useState } from 'react';
import { KeyHint } from '../actions/key-hint';
import type { NegotiationRef } from '../lib/negotiation-lists.query';
import { GuardedButton } from './guarded-button';
import { useListKeys } from './use-list-keys';

interface Adding {
  readonly params: NegotiationRef;
  /** Why the reader may not; null: they may. */
  readonly whyNot: string | null;
  readonly label: string;
  readonly Form: ComponentType<{ params: NegotiationRef; onDone: (slug: string) => void; onClose: () => void }>;
  /** What was added is shown. */
  readonly onOpen: (slug: string) => void;
}

/** The keys of a list, with the button that adds to it and the form that this opens. */
export function useAdding({ params, whyNot, label, Form, onOpen }: Adding) {
  const [isAdding, setAdding] = useState(false);
  const onAdd = () => setAdding(true);
  const onClose = () => setAdding(false);
  const onDone = (slug: string) => {
    onClose();
    onOpen(slug);
  };
  return {
    ...useListKeys({ onAdd: whyNot === null ? onAdd : undefined }),
    add: <GuardedButton label={label} whyNot={whyNot} onClick={onAdd} rightSection={<KeyHint action="list.add" />} />,
    form: isAdding && <Form params={params} onDone={onDone} onClose={onClose} />,
  };
}
