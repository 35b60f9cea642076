import type { DuckDBDataChunk, DuckDBResult } from '@duckdb/node-api';

/** Reads a result of DOUBLE columns without making an object for each row; null becomes NaN. */
export async function readNumbers(result: DuckDBResult): Promise<readonly Float64Array[]> {
  const chunks: DuckDBDataChunk[] = [];
  let rows = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    chunks.push(chunk);
    rows += chunk.rowCount;
  }
  return Array.from({ length: result.columnCount }, (_, index) => {
    const numbers = new Float64Array(rows);
    let at = 0;
    for (const chunk of chunks) {
      const vector = chunk.getColumnVector(index);
      // Asked once: each look at a chunk's row count is a call out of JavaScript.
      const { itemCount } = vector;
      for (let row = 0; row < itemCount; row++) numbers[at++] = number(vector.getItem(row));
    }
    return numbers;
  });
}

function number(item: unknown): number {
  return typeof item === 'number' ? item : Number.NaN;
}
