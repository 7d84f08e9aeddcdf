import { Container } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, type ErrorComponentProps, Outlet, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import { Failure } from '../ui/failure';
import { ButtonLink } from '../ui/link';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: BrokenPage,
  notFoundComponent: NothingHere,
});

function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const onRetry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Container component="main" size="sm" py="xl">
      <Failure error={error} onRetry={onRetry} />
    </Container>
  );
}

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <Container component="main" size="sm" py="xl">
      <title>{t('common.notFound')}</title>
      <EmptyState title={t('common.notFound')} text={t('common.notFoundText')}>
        <ButtonLink to="/" variant="default" mt="sm">
          {t('common.toStart')}
        </ButtonLink>
      </EmptyState>
    </Container>
  );
}
