import { QueryClient } from '@tanstack/react-query';

export const createQueryClient = () => new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 5_000 } } });
