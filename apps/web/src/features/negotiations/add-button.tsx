import type { ButtonProps } from '@mantine/core';
import { can, lowestRoleFor, type Role } from '@standpoint/contracts/permissions';
import { useTranslation } from 'react-i18next';
import { GuardedButton } from '../../ui/guarded-button';

export type Addable = 'party' | 'issue';

interface AddButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly what: Addable;
  /** Of the reader: who may not add is told who can. */
  readonly role: Role;
  readonly onAdd: (what: Addable) => void;
}

export function AddButton({ what, role, onAdd, ...look }: AddButtonProps) {
  const { t } = useTranslation();
  const permission = `${what}:edit` as const;
  const whyNot = can(role, permission) ? null : t('negotiations.mayNotAdd', { role: t(`words.role.${lowestRoleFor(permission)}`) });
  return (
    <GuardedButton
      {...look}
      label={t(what === 'party' ? 'negotiations.addParty' : 'negotiations.addIssue')}
      whyNot={whyNot}
      onClick={() => onAdd(what)}
    />
  );
}
