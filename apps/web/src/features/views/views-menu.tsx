import '../../i18n/en/views';
import { Button, Divider, Group, Loader, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { can } from '@standpoint/contracts/permissions';
import type { View } from '@standpoint/contracts/views';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../lib/negotiation-lists.query';
import { useReaderRole } from '../../lib/use-reader-role';
import { Failure } from '../../ui/failure';
import { GuardedButton } from '../../ui/guarded-button';
import { RemoveView } from './remove-view';
import { ViewForm, type ViewFields } from './view-form';
import { ViewList } from './view-list';
import { questionOf, searchOf } from './view-question';
import type { ViewsPlace } from './views-button';
import { useViewMutations, viewsQuery } from './views.query';

interface ViewsMenuProps extends ViewsPlace {
  readonly open: View | undefined;
  readonly isChanged: boolean;
  readonly onClose: () => void;
}

type Step = { readonly at: 'list' } | { readonly at: 'create' } | { readonly at: 'edit' | 'remove'; readonly view: View };

/** The views of this page: open one, keep what was changed, save another. */
export function ViewsMenu({ open, isChanged, onClose, ...place }: ViewsMenuProps): ReactNode {
  const { t } = useTranslation();
  const { params, page, search, opensOn } = place;
  const views = useQuery(viewsQuery(params));
  const me = useQuery(meQuery).data;
  const mayEditAny = can(useReaderRole(params), 'view:edit-any');
  const { createView, editView, removeView } = useViewMutations(params);
  const [step, setStep] = useState<Step>({ at: 'list' });
  const question = questionOf(search, opensOn);
  const finish = (message: string) => {
    onClose();
    notifications.show({ role: 'status', message });
  };
  const mayEdit = (view: View) => mayEditAny || view.owner.id === me?.user.id;
  const onCreate = async (fields: ViewFields) => {
    const { id } = await createView.mutateAsync({ page, question, ...fields });
    place.onSaved(id);
    finish(t('views.saved'));
  };
  const onEdit = async (view: View, to: ViewFields | { question: string }) => {
    await editView.mutateAsync({ view, to });
    finish(t('views.saved'));
  };
  const onRemove = async (view: View) => {
    await removeView.mutateAsync(view);
    if (open?.id === view.id) place.onSaved(undefined);
    finish(t('views.removed'));
  };
  const toList = () => setStep({ at: 'list' });

  if (step.at === 'create') return <ViewForm error={createView.error} mayOpenForAll={mayEditAny} onSubmit={onCreate} onCancel={toList} />;
  if (step.at === 'edit') {
    return <ViewForm view={step.view} error={editView.error} mayOpenForAll={mayEditAny} onSubmit={(fields) => onEdit(step.view, fields)} onCancel={toList} />;
  }
  if (step.at === 'remove') return <RemoveView view={step.view} error={removeView.error} onRemove={() => onRemove(step.view)} onCancel={toList} />;
  return (
    <Stack gap="sm">
      {open && isChanged && (
        <Text size="sm" fw={600}>
          <bdi>{open.name}</bdi>: {t('views.changed')}
        </Text>
      )}
      <Group gap="xs">
        {open && isChanged && (
          <>
            <GuardedButton size="xs" variant="filled" whyNot={mayEdit(open) ? null : t('views.notYours', { owner: open.owner.name })} label={t('views.save')} onClick={() => void onEdit(open, { question })} />
            <Button size="xs" variant="default" onClick={() => (onClose(), place.onOpen(searchOf(open, opensOn)))}>
              {t('views.revert')}
            </Button>
          </>
        )}
        <Button size="xs" variant="default" data-autofocus onClick={() => setStep({ at: 'create' })}>
          {t('views.saveAs')}
        </Button>
      </Group>
      {editView.error && <Failure error={editView.error} onRetry={() => void views.refetch()} />}
      <Divider />
      {views.data ? (
        <ViewList
          views={views.data.filter((view) => view.page === page)}
          open={open}
          userId={me?.user.id ?? ''}
          mayEdit={mayEdit}
          onOpen={(view) => (onClose(), place.onOpen(searchOf(view, opensOn)))}
          onStep={(at, view) => setStep({ at, view })}
        />
      ) : views.error ? (
        <Failure error={views.error} onRetry={() => void views.refetch()} />
      ) : (
        <Loader size="sm" aria-label={t('common.loading')} />
      )}
    </Stack>
  );
}
