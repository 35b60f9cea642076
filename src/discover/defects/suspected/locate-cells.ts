import type { TableProfile } from '../../../profile/table-profile.ts';
import { all, as, binary, cast, column, literal, table } from '../../../sql/build.ts';
import type { Statement } from '../../../sql/tree.ts';
import { RawValue } from '../../../vocabulary/raw-value.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import { rowPosition } from '../../rows/row-positions.ts';
import { chooseRepair } from './choose-repair.ts';
import { joinedConfidence, strongestFirst } from './joined-confidence.ts';
import type { SuspectedCell } from './suspected-cell.ts';
import type { Judgement, Suspicion } from './suspicion.ts';

/** Rows searched at a time: cells of one stretch are held in memory together. */
const stretch = 500_000;

/** Every cell that some suspicion points at with enough confidence, by row and then by column. */
export async function* locateCells(
  session: DiscoverySession,
  profile: TableProfile,
  { suspicions, minimumConfidence }: Located,
): AsyncIterable<SuspectedCell> {
  for (let from = 0; from < profile.rows; from += stretch) {
    session.signal?.throwIfAborted();
    const found: Pointed[] = [];
    for (const suspicion of suspicions) {
      for (const pointed of await pointedAt(session, profile, { suspicion, from })) {
        found.push(pointed);
      }
    }
    for (const cell of inOrder(profile, unexplained(found))) {
      const suspected = suspectedCell(profile, cell);
      if (suspected.confidence >= minimumConfidence) yield suspected;
    }
  }
}

export interface Located {
  readonly suspicions: readonly Suspicion[];
  readonly minimumConfidence: number;
}

interface Pointed {
  readonly index: number;
  readonly suspicion: Suspicion;
  readonly judgement: Judgement;
}

async function pointedAt(
  session: DiscoverySession,
  profile: TableProfile,
  { suspicion, from }: { readonly suspicion: Suspicion; readonly from: number },
): Promise<readonly Pointed[]> {
  // Not through the session: the condition may hold cell content, which no log may.
  const { rows } = await session.engine.query(
    rowsStatement(profile, suspicion, from),
    session.signal ? { signal: session.signal } : {},
  );
  const pointed: Pointed[] = [];
  for (const [index, ...cells] of rows) {
    const judgement = suspicion.judge(cells.map((cell) => (cell === null ? null : String(cell))));
    if (judgement !== undefined) pointed.push({ index: Number(index), suspicion, judgement });
  }
  return pointed;
}

function rowsStatement(
  profile: TableProfile,
  { reads, where }: Suspicion,
  from: number,
): Statement {
  const own = rowPosition(profile);
  const within = (position: Parameters<typeof binary>[1]) =>
    all(
      binary('>=', position, literal(from)),
      binary('<', position, literal(from + stretch)),
      where,
    );
  const cells = reads.map((name, i) => as(`c${i}`, cast(column(name), 'text')));
  const source = table(profile.table.relation);
  if (own !== undefined)
    return { select: [as('index', own), ...cells], from: source, where: within(own) };
  const numbered: Statement = {
    select: [
      as('source position', { kind: 'sourcePosition' }),
      ...profile.table.columns.map(({ name }) => as(name, column(name))),
    ],
    from: source,
  };
  return {
    select: [as('index', column('source position')), ...cells],
    from: { kind: 'subquery', select: numbered, as: 'numbered' },
    where: within(column('source position')),
  };
}

/** A cell that looks wrong by itself explains what it contradicts. */
const explains = 0.5;

/** Leaves out contradictions with cells that are wrong by themselves, or that others settled. */
function unexplained(found: readonly Pointed[]): readonly Pointed[] {
  const place = (index: number, column: string) => `${index} ${column}`;
  const places = (of: readonly Pointed[]) =>
    new Set(of.map(({ index, suspicion }) => place(index, suspicion.column)));
  const settled = places(found.filter(({ judgement }) => judgement.settled === true));
  const open = found.filter(
    ({ index, judgement }) =>
      judgement.settled === true ||
      judgement.against?.some((column) => settled.has(place(index, column))) !== true,
  );
  const wrong = places(
    open.filter(
      ({ suspicion, judgement }) =>
        suspicion.unless === undefined && judgement.confidence >= explains,
    ),
  );
  return open.filter(
    ({ index, suspicion, judgement }) =>
      judgement.settled === true ||
      suspicion.unless?.some((column) => wrong.has(place(index, column))) !== true,
  );
}

interface PointedCell {
  readonly index: number;
  readonly column: string;
  readonly pointed: readonly Pointed[];
}

function inOrder(profile: TableProfile, found: readonly Pointed[]): readonly PointedCell[] {
  const ordinals = new Map(profile.columns.map((c, i) => [c.column.name, i]));
  const cells = new Map<number, Pointed[]>();
  for (const pointed of found) {
    const ordinal = ordinals.get(pointed.suspicion.column) ?? 0;
    const key = pointed.index * profile.columns.length + ordinal;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [pointed]);
    else known.push(pointed);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([, pointed]) => {
      const [first] = pointed;
      if (first === undefined) return [];
      return [{ index: first.index, column: first.suspicion.column, pointed }];
    });
}

function suspectedCell(
  { table: source }: TableProfile,
  { index, column: name, pointed }: PointedCell,
): SuspectedCell {
  const said = strongestFirst(
    pointed.map(({ suspicion: { kind }, judgement }) => ({ kind, ...judgement })),
  );
  const [strongest] = said;
  if (strongest === undefined) throw new Error('bug: a cell that nothing points at');
  const repair = chooseRepair(said);
  return {
    table: source.id,
    row: source.address(index),
    index,
    column: name,
    kind: strongest.kind,
    evidence: strongest.evidence,
    confidence: joinedConfidence(said),
    also: [...new Set(said.map(({ kind }) => kind))].filter((kind) => kind !== strongest.kind),
    ...(repair && {
      proposal: RawValue.of(repair.proposal),
      repairConfidence: repair.confidence,
    }),
  };
}
