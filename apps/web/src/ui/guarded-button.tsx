import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

interface GuardedButtonProps extends ButtonProps {
  /** Why it cannot be used, and whom to ask; null where it can. */
  readonly whyNot: string | null;
  readonly label: string;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

/** A button that stays where it is when it may not be used, and says why. It keeps its place in the order of Tab. */
export function GuardedButton({ whyNot, label, onClick, children, ...button }: GuardedButtonProps) {
  return (
    <Tooltip label={whyNot} disabled={whyNot === null} multiline maw={280}>
      <Button
        variant="default"
        {...button}
        aria-disabled={whyNot !== null}
        data-disabled={whyNot !== null || undefined}
        aria-label={whyNot === null ? undefined : `${label}. ${whyNot}`}
        onClick={whyNot === null ? onClick : undefined}
      >
        {children ?? label}
      </Button>
    </Tooltip>
  );
}
