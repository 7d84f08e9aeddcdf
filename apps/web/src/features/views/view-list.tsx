import { ActionIcon, Text, Title } from '@mantine/core';
import type { View } from '@standpoint/contracts/views';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './views.module.css';

interface ViewListProps {
  readonly views: readonly View[];
  readonly open: View | undefined;
  readonly userId: string;
  readonly mayEdit: (view: View) => boolean;
  readonly onOpen: (view: View) => void;
  readonly onStep: (at: 'edit' | 'remove', view: View) => void;
}

export function ViewList({ views, userId, ...list }: ViewListProps) {
  const { t } = useTranslation();
  if (views.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('views.what')} {t('views.none')}
      </Text>
    );
  }
  const sections = [
    { title: t('views.shared'), items: views.filter(({ audience }) => audience !== 'private') },
    { title: t('views.mine'), items: views.filter(({ audience, owner }) => audience === 'private' && owner.id === userId) },
  ];
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => (
      <section key={title} aria-label={title}>
        <Title order={3} size="h6" mb={4}>
          {title}
        </Title>
        <ul className={styles.list}>
          {items.map((view) => (
            <OneView key={view.id} view={view} {...list} />
          ))}
        </ul>
      </section>
    ));
}

function OneView({ view, open, mayEdit, onOpen, onStep }: Omit<ViewListProps, 'views' | 'userId'> & { view: View }) {
  const { t } = useTranslation();
  const { name, owner, audience } = view;
  const about = [audience === 'private' ? null : t('views.by', { owner: owner.name }), audience === 'default' ? t('views.isDefault') : null];
  return (
    <li className={styles.view}>
      <a
        className={styles.link}
        href={`?${view.question}${view.question ? '&' : ''}saved=${view.id}`}
        aria-current={view.id === open?.id || undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(view);
        }}
      >
        <bdi>{name}</bdi>
        <span className={styles.sub}>{about.filter(Boolean).join(' · ')}</span>
      </a>
      {mayEdit(view) && (
        <>
          <ActionIcon variant="subtle" size={28} aria-label={t('views.edit', { name })} onClick={() => onStep('edit', view)}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" size={28} aria-label={t('views.remove', { name })} onClick={() => onStep('remove', view)}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
    </li>
  );
}
