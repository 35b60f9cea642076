import { as, binary, call, cast, column, isNotNull, literal, table } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';

/** Cells as hashes, by field, for counting how frequent each is; the first column is where rows stand. */
export async function recordHashes(
  { sql }: DiscoverySession,
  name: string,
  fields: number,
): Promise<{ readonly positions: Float64Array; readonly hashes: readonly Float64Array[] }> {
  const hash = (i: number) => binary('%', call('hash', column(`c${i}`)), literal(2 ** 52));
  const present = (i: number): Expression => ({
    kind: 'case',
    when: [{ if: isNotNull(column(`c${i}`)), result: cast(hash(i), 'double') }],
    else: literal(null),
  });
  const { columns } = await sql.numbers({
    select: [
      as('n', cast(column('n'), 'double')),
      ...Array.from({ length: fields }, (_, i) => as(`h${i}`, present(i))),
    ],
    from: table(name),
  });
  const [positions = new Float64Array(), ...hashes] = columns;
  return { positions, hashes };
}
