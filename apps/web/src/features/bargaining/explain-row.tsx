import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explaining } from './bargaining-search';
import styles from './bargaining.module.css';

interface ExplainRowProps {
  readonly explaining: Explaining;
  /** Tells the row from the others in the address. */
  readonly id: string;
  /** What it explains, for those who hear it. */
  readonly what: string;
  readonly head: ReactNode;
  /** The other cells. */
  readonly cells: readonly ReactNode[];
  readonly children: ReactNode;
}

/** A row of numbers that opens into its terms. */
export function ExplainRow({ explaining: { explained, onExplain }, id, what, head, cells, children }: ExplainRowProps) {
  const { t } = useTranslation();
  const isOpen = explained === id;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.head}>
            <UnstyledButton
              className={styles.opener}
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'bargaining.unexplain' : 'bargaining.explain', { what })}
              onClick={() => onExplain(isOpen ? undefined : id)}
            >
              <Chevron size={16} aria-hidden />
            </UnstyledButton>
            {head}
          </span>
        </th>
        {cells.map((cell, at) => (
          <td key={at}>{cell}</td>
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={cells.length + 1} className={styles.explanation}>
            {children}
          </td>
        </tr>
      )}
    </>
  );
}
