import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useFaults } from '../form/fault-context';
import styles from './more.module.css';

interface MoreProps {
  readonly label: string;
  /** Whether a field lies in here: a fault in it opens the section. */
  readonly holds: (path: string) => boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** What is rarely needed, folded away until it is asked for or something in it must be put right. */
export function More({ label, holds, startsOpen = false, children }: MoreProps) {
  const id = useId();
  const [isWanted, setWanted] = useState(startsOpen);
  const { messages } = useFaults();
  const isOpen = isWanted || Object.keys(messages).some(holds);
  return (
    <div className={styles.more}>
      <UnstyledButton className={styles.switch} aria-expanded={isOpen} aria-controls={id} onClick={() => setWanted(!isOpen)}>
        <IconChevronDown size={16} aria-hidden className={styles.arrow} />
        {label}
      </UnstyledButton>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
