import { QueryClient } from '@tanstack/react-query';
import { Refusal } from '../../../src/client/registry-client.ts';

/** What was read is shown at once and asked for again; a refusal is an answer and not asked for twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && !(error instanceof Refusal),
    },
  },
});
