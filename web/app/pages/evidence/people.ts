import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../api/people.ts';

/** The name of an account of the organisation; the beginning of its id where it left. */
export function useNames(): (account: string) => string {
  const { data: members = [] } = useQuery(membersQuery);
  const names = new Map(members.map(({ account, name }) => [account, name]));
  return (account) => names.get(account) ?? account.slice(0, 8);
}
