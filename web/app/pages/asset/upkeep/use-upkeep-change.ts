import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssetUpkeep } from '../../../api/upkeep.ts';

/** What a form of the catalogue entry is given. */
export interface UpkeepFormProps {
  readonly asset: string;
  readonly upkeep: AssetUpkeep;
  readonly close: () => void;
}

/** Sends a change of an asset, and reads anew what depends on it. */
export function useUpkeepChange<T>(send: (change: T) => Promise<void>, close: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      for (const key of ['asset', 'assets', 'asset-facets', 'term', 'terms']) {
        await queries.invalidateQueries({ queryKey: [key] });
      }
      close();
    },
  });
}
