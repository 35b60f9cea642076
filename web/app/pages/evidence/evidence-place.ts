export const evidenceParts = ['missing', 'fields', 'documents', 'discussion'] as const;
export type EvidencePart = (typeof evidenceParts)[number];

/** What is shown of the evidence of an asset. It stands in the address. */
export interface EvidencePlace {
  readonly part?: EvidencePart;
  /** The field whose form is open. */
  readonly field?: string;
  /** The table or column that fields are shown of; the asset as a whole where absent. */
  readonly table?: string;
  readonly column?: string;
}

/** Reads the search of an address; what it does not know is left out. */
export function readEvidencePlace(search: Record<string, unknown>): EvidencePlace {
  const part = evidenceParts.find((one) => one === search.part);
  const text = (name: 'field' | 'table' | 'column') => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return { ...(part && { part }), ...text('field'), ...text('table'), ...text('column') };
}
