import { unfold } from '../../src/vocabulary/columnar.ts';
import type { ColumnReport } from '../../src/vocabulary/reports/column-report.ts';
import type {
  AssetChunk,
  PortfolioChunk,
  ReportHead,
  StoredTableChunk,
  TableChunk,
} from '../../src/vocabulary/reports/report-page.ts';
import {
  pageChunkPrefix,
  pageHeadId,
  portfolioChunkName,
} from '../../src/vocabulary/reports/report-page.ts';
import type { Chunks } from '../view/chunks.tsx';

/** The head of the report in this page, or null in a template that nobody has filled. */
export function readHead(): ReportHead | null {
  const text = document.getElementById(pageHeadId)?.textContent;
  return text === undefined || text === null ? null : JSON.parse(text);
}

/** The parts of the report in this page. */
export const pageChunks: Chunks = { readAsset, readTable, readTables };

const chunks = new Map<string, Promise<unknown>>();

export function readPortfolio(): Promise<PortfolioChunk> {
  return once(portfolioChunkName, () => unpack<PortfolioChunk>(portfolioChunkName));
}

function readAsset(name: string): Promise<AssetChunk> {
  return once(name, () => unpack<AssetChunk>(name));
}

function readTable(name: string): Promise<TableChunk> {
  return once(name, async () => {
    const { columns, table, ...register } = await unpack<StoredTableChunk>(name);
    // What was folded were the columns of a table report (src/report/page-chunks.ts).
    const unfolded = unfold(columns) as ColumnReport[];
    return { ...register, table: { ...table, columns: unfolded } };
  });
}

function readTables(names: readonly string[]): Promise<readonly TableChunk[]> {
  return once(`all ${names.join(' ')}`, () => Promise.all(names.map(readTable)));
}

/** The same promise for the same name, so that React can wait for it across renders. */
function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = chunks.get(name);
  // A name belongs to one kind of chunk (`a1`, `a1t2`), `all …` to a list of tables.
  if (known !== undefined) return known as Promise<T>;
  const made = make();
  chunks.set(name, made);
  return made;
}

async function unpack<T>(name: string): Promise<T> {
  const text = document.getElementById(`${pageChunkPrefix}${name}`)?.textContent;
  if (text === undefined || text === null) throw new Error(`the page has no chunk ${name}`);
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).json();
}
