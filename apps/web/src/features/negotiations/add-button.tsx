import { Button, type ButtonProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type Addable = 'party' | 'issue';

interface AddButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly what: Addable;
  readonly onAdd: (what: Addable) => void;
}

export function AddButton({ what, onAdd, ...look }: AddButtonProps) {
  const { t } = useTranslation();
  return (
    <Button {...look} onClick={() => onAdd(what)}>
      {t(what === 'party' ? 'negotiations.addParty' : 'negotiations.addIssue')}
    </Button>
  );
}
