import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { SessionRecord } from '../api/session.ts';
import { sessionQuery, setUpQuery } from '../api/session.ts';

/** Goes on with a new session: to where its person was going, without anything of the session before. */
export function useEnter(next: string | undefined): (session: SessionRecord) => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async (session) => {
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, session);
    queries.setQueryData(setUpQuery.queryKey, { done: true });
    router.history.push(next ?? '/');
  };
}
