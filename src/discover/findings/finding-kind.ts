import type { Finding, Severity } from '../../vocabulary/finding.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Params, Phrase, Texts } from '../../vocabulary/text.ts';
import type { ColumnDiscovery, TableDiscovery } from '../discovery.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedColumn, ClassifiedTable } from '../personal/classify-table.ts';

/** A table and all that was said about it, for what looks for findings. */
export interface DescribedTable {
  readonly session: DiscoverySession;
  readonly classified: ClassifiedTable;
  readonly discovery: TableDiscovery;
  /** References from this table. */
  readonly relationships: readonly Relationship[];
}

/** One occurrence of a kind of finding. Never cell content: names, counts, positions, codes. */
export interface Hit {
  readonly severity: Severity;
  /** Left out where the finding is about the table. */
  readonly column?: string;
  readonly count: number;
  readonly total: number;
  readonly params?: Params;
  readonly rows?: readonly RowReference[];
  readonly evidence?: readonly Phrase[];
  readonly confidence?: number;
  /** Where not those of its kind. */
  readonly feeds?: readonly string[];
  readonly query?: string | undefined;
}

/** A kind of thing a person should look at: one file in `findings/`, its two texts included. */
export interface FindingKind {
  /** `finding.` and a name. */
  readonly code: string;
  /** May name `{count}` and `{total}` and the parameters of its hits. */
  readonly texts: Texts;
  /** Indicators that it lowers. */
  readonly feeds: readonly string[];
  readonly find: (table: DescribedTable) => readonly Hit[] | Promise<readonly Hit[]>;
}

/** Above this share of what was tested a defect is serious. Our choice. */
const seriousShare = 0.01;

/** Severity of a defect by the share of cells or rows that have it. */
export function severityByShare(count: number, total: number): Severity {
  return count > total * seriousShare ? 'serious' : 'notice';
}

/** The columns of a table with their classification and discovery side by side. */
export function columnsOf({ classified, discovery }: DescribedTable) {
  return classified.columns.flatMap((column, i) => {
    const found = discovery.columns[i];
    return found === undefined ? [] : [{ ...column, found }];
  });
}
export type DescribedColumn = ClassifiedColumn & { readonly found: ColumnDiscovery };

/** A hit as the finding that stands in a report. */
export function findingOf(kind: FindingKind, table: string, hit: Hit): Finding {
  const { severity, column, count, total, params, rows, evidence, confidence, query } = hit;
  return {
    code: kind.code,
    severity,
    subject: column === undefined ? { table } : { table, column },
    params: { ...params },
    count,
    total,
    rows: [...(rows ?? [])],
    ...(evidence?.length && {
      evidence: evidence.map(({ code, params }) => ({ code, params: { ...params } })),
    }),
    ...(confidence !== undefined && { confidence }),
    feeds: [...(hit.feeds ?? kind.feeds)],
    ...(query !== undefined && { query }),
  };
}
