import { Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { KeyHint } from '../actions/key-hint';
import styles from './page-body.module.css';

interface PageBodyProps {
  readonly title?: string;
  /** In place of a title: links to the pages that belong together, of which this is one. */
  readonly nav?: ReactNode;
  readonly about?: string;
  /** Buttons beside the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A page of text and lists: its title, what can be done here, and what it holds. */
export function PageBody({ title, nav, about, acts, children }: PageBodyProps) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          {nav}
          {title && (
            <Title order={2} size="h3">
              <bdi>{title}</bdi>
            </Title>
          )}
          {about && (
            <Text size="sm" c="dimmed">
              {about}
            </Text>
          )}
        </div>
        {acts && <div className={styles.acts}>{acts}</div>}
      </header>
      {children}
    </div>
  );
}

/** What narrows a list down, above it. */
export function PageTools({ children }: { children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>;
}

interface SearchBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

export function SearchBox({ ref, label, value, onChange }: SearchBoxProps) {
  return (
    <TextInput
      ref={ref}
      type="search"
      className={styles.search ?? ''}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={<KeyHint action="list.search" />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
