import type { AuditSearch } from '../../api/audit.ts';

/** Reads the search of an address; what it does not know is left out. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const taken = (name: keyof AuditSearch, form: RegExp) => {
    const value = search[name];
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {};
  };
  return {
    ...taken('account', /^[0-9a-f-]{36}$/),
    ...taken('action', /^[a-z-]+\.[A-Za-z-]+$/),
    ...taken('from', day),
    ...taken('to', day),
  };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
