/** What is shown of an asset: its report, or a part of that. It stands in the address. */
export interface AssetPlace {
  /** Absent for the newest. */
  readonly assessment?: string;
  readonly part?: 'value' | 'ledger';
  readonly table?: string;
  readonly column?: string;
  /** The indicator or step whose drawer is open. */
  readonly evidence?: string;
}

/** Reads the search of an address; what it does not know is left out. */
export function readAssetPlace(search: Record<string, unknown>): AssetPlace {
  const { part } = search;
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...text('assessment'),
    ...(part === 'value' || part === 'ledger' ? { part } : {}),
    ...text('table'),
    ...text('column'),
    ...text('evidence'),
  };
}

/** The address of a place in the page of an asset. */
export function assetAddress(asset: string, place: AssetPlace): string {
  const search = new URLSearchParams(Object.entries(place));
  const query = search.size === 0 ? '' : `?${search}`;
  return `/assets/${encodeURIComponent(asset)}${query}`;
}
