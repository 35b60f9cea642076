import type { Report } from './report.ts';

/** What readers call the kinds of databases; the same in both languages. */
export const databaseNames = {
  postgresql: 'PostgreSQL',
  trino: 'Trino',
  clickhouse: 'ClickHouse',
  mysql: 'MySQL',
} as const;

/**
 * The engines that figures come from, each with its version, once: databases that were asked, then the embedded one,
 * which looks at the rows that came.
 */
export function enginesOf({ engine, run }: Pick<Report, 'engine' | 'run'>): readonly string[] {
  const asked = (run.databases ?? []).map(
    ({ engine: name, version }) => `${nameOf(name)} ${version}`,
  );
  return [...new Set([...asked, `${engine.name} ${engine.version}`])];
}

function nameOf(engine: string): string {
  return Object.entries(databaseNames).find(([kind]) => kind === engine)?.[1] ?? engine;
}
