/** The parts of a page as JSON in UTF-8, by name. */
export type PageParts = ReadonlyMap<string, Buffer>;

/** Parts of the pages that were shown last, up to so many bytes of them. */
export interface RecentPages {
  /** Undefined where they were not shown lately. */
  readonly get: (id: string) => PageParts | undefined;
  readonly keep: (id: string, parts: PageParts) => void;
}

/** Of what never changes, such as kept assessments: nothing here grows old. The one shown longest ago goes first. */
export function recentPages(mostBytes: number): RecentPages {
  const known = new Map<string, PageParts>();
  let bytes = 0;
  const forget = (id: string) => {
    bytes -= sizeOf(known.get(id));
    known.delete(id);
  };
  return {
    get: (id) => {
      const parts = known.get(id);
      if (parts !== undefined) {
        known.delete(id);
        known.set(id, parts);
      }
      return parts;
    },
    keep: (id, parts) => {
      forget(id);
      known.set(id, parts);
      bytes += sizeOf(parts);
      for (const oldest of known.keys()) {
        if (bytes <= mostBytes) break;
        forget(oldest);
      }
    },
  };
}

function sizeOf(parts: PageParts | undefined): number {
  return [...(parts?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
}
