import '../i18n/en/catalogue';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../actions/actions';
import { KeyHint } from '../actions/key-hint';
import { usesOf } from '../lib/uses-of';
import { GuardedButton } from './guarded-button';
import { RemoveDialog } from './remove-dialog';

interface RecordActsProps {
  /** Why this reader may not; null when they may. */
  readonly whyNot: string | null;
  readonly form: (onClose: () => void) => ReactNode;
  readonly removal: { readonly title: string; readonly text: string; readonly onRemove: () => Promise<unknown> };
  readonly onRemoved: () => void;
  /** What else can be done to it: between editing and removing. */
  readonly children?: ReactNode;
}

/** What is done to one thing of the catalogue: edited, and removed where nothing names it. */
export function RecordActs({ whyNot, form, removal, onRemoved, children }: RecordActsProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const onClose = () => setDoing(null);
  useActions(whyNot === null ? { 'list.edit': () => setDoing('edit') } : {}, () => doing === null);
  return (
    <>
      <GuardedButton label={t('catalogue.edit')} whyNot={whyNot} onClick={() => setDoing('edit')} rightSection={<KeyHint action="list.edit" />} />
      {children}
      <GuardedButton label={t('catalogue.remove')} whyNot={whyNot} onClick={() => setDoing('remove')} />
      {doing === 'edit' && form(onClose)}
      {doing === 'remove' && (
        <RemoveDialog {...removal} label={t('catalogue.remove')} about={(error) => usesOf(t, error)} onRemoved={onRemoved} onClose={onClose} />
      )}
    </>
  );
}
