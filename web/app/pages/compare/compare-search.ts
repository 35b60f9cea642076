/** The two assessments that are compared; they stand in the address. */
export interface CompareSearch {
  readonly before?: string;
  readonly after?: string;
}

/** Reads the search of an address; what it does not know is left out. */
export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  const id = (name: 'before' | 'after') => {
    const value = search[name];
    return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? { [name]: value } : {};
  };
  return { ...id('before'), ...id('after') };
}

/** The address of a comparison. */
export function compareAddress(before: string, after: string): string {
  return `/compare?${new URLSearchParams({ before, after })}`;
}
