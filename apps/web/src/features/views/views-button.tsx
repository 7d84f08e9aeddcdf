import { Button, Loader, Popover } from '@mantine/core';
import type { ViewPage } from '@standpoint/contracts/views';
import { useQuery } from '@tanstack/react-query';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { questionOf } from './view-question';
import { viewsQuery } from './views.query';
import styles from './views.module.css';

const ViewsMenu = lazy(() => import('./views-menu').then((module) => ({ default: module.ViewsMenu })));

export interface ViewsPlace {
  readonly params: NegotiationRef;
  readonly page: ViewPage;
  /** The address of the page as it is now. */
  readonly search: { readonly saved?: string | undefined };
  readonly opensOn: string | undefined;
  /** Opens the page as a view keeps it. */
  readonly onOpen: (search: Record<string, string | undefined>) => void;
  readonly onSaved: (id: string | undefined) => void;
}

/** The view that is open, with a dot once it was changed, and the way to the others. */
export function ViewsButton(place: ViewsPlace) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useActions({ 'views.open': () => setOpen(true) });
  const { data: views } = useQuery({ ...viewsQuery(place.params), enabled: isOpen || place.search.saved !== undefined });
  const view = views?.find(({ id }) => id === place.search.saved);
  const isChanged = view !== undefined && questionOf(place.search, place.opensOn) !== view.question;
  const label = view ? t(isChanged ? 'matrix.views.changed' : 'matrix.views.open', { name: view.name }) : t('matrix.views.label');
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          h={32}
          px="sm"
          aria-label={label}
          aria-haspopup="dialog"
          leftSection={view ? <IconBookmarkFilled size={16} aria-hidden /> : <IconBookmark size={16} aria-hidden />}
          onClick={() => setOpen((now) => !now)}
        >
          <bdi className={styles.name}>{view?.name ?? t('matrix.views.label')}</bdi>
          {isChanged && <span className={styles.dot} aria-hidden />}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('actions.views.open')}>
        <Suspense fallback={<Loader size="sm" />}>
          {isOpen && <ViewsMenu {...place} open={view} isChanged={isChanged} onClose={() => setOpen(false)} />}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
