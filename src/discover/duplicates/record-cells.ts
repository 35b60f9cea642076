import type { TableProfile } from '../../profile/table-profile.ts';
import {
  as,
  binary,
  call,
  cast,
  column,
  isNotNull,
  literal,
  table,
  tryCast,
  when,
} from '../../sql/build.ts';
import type { Expression, Projection, Statement } from '../../sql/tree.ts';
import { keyCell } from '../keys/key-cells.ts';
import type { FieldKind, SideField } from './record-fields.ts';

/** The records of one table, as they are compared. */
export interface RecordSide {
  readonly profile: TableProfile;
  readonly position: Expression;
  readonly fields: readonly SideField[];
}

/** Of a long text its beginning decides; a comparison costs the product of the lengths. */
const comparedCharacters = 120;
const fullWidth =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
const halfWidth = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The cells of every record as the comparison reads them: `n` where the row stands, and for field
 * i `c<i>` letters and digits alone, `w<i>` its words cut to two letters (so that an abbreviation
 * equals what it stands for; a Chinese character is a word), `d<i>` its numbers, `v<i>` its value.
 * With `every` above 1 only each so many-th value of the first field is taken, with all its rows:
 * drawn from the cells as they stand, as reading every cell of a long table costs minutes.
 */
export function recordCells({ profile, position, fields }: RecordSide, every: number): Statement {
  const folded: Statement = {
    select: [as('n', position), ...fields.map((field, i) => as(`t${i}`, foldedCell(field)))],
    from: table(profile.table.relation),
    ...drawn(fields[0], every),
  };
  return {
    select: [as('n', column('n')), ...fields.flatMap(({ kind }, i) => cellsOf(kind, i))],
    from: { kind: 'subquery', select: folded, as: 'folded' },
    where: isNotNull(column('n')),
  };
}

function drawn(field: SideField | undefined, every: number): Pick<Statement, 'where'> {
  if (every <= 1 || field === undefined) return {};
  const value = call('lower', cast(keyCell(field.profile), 'text'));
  return {
    where: binary('=', binary('%', call('hash', value), literal(every)), literal(0)),
  };
}

function cellsOf(kind: FieldKind, i: number): readonly Projection[] {
  const text = column(`t${i}`);
  const compact = as(`c${i}`, orNull(call('replace', text, literal(' '), literal(''))));
  if (kind === 'number') return [compact, as(`v${i}`, tryCast(text, 'double'))];
  if (kind === 'code') return [compact];
  const cut = call('regexReplace', text, literal('(\\p{L}{2})\\p{L}+'), literal('\\1'));
  const numbers = call('trim', call('regexReplace', text, literal('[^0-9]+'), literal(' ')));
  return [compact, as(`w${i}`, call('words', cut)), as(`d${i}`, numbers)];
}

const orNull = (text: Expression) => when(binary('<>', text, literal('')), text);

function foldedCell({ profile, kind }: SideField): Expression {
  const present = cast(keyCell(profile), 'text');
  if (kind === 'number') return present;
  const shortened = call('left', present, literal(comparedCharacters));
  const isAscii = binary('=', call('byteLength', present), call('length', present));
  return when(isAscii, spaced(unquoted(call('lower', shortened)), '[^a-z0-9]+'), folded(shortened));
}

/** Full-width letters, accents and characters that are words: some six times the work of ASCII. */
function folded(text: Expression): Expression {
  const narrow = call('translate', text, literal(fullWidth), literal(halfWidth));
  const plain = unquoted(call('lower', call('stripAccents', narrow)));
  const words = call('regexReplace', plain, literal('(\\p{Han})'), literal(' \\1 '));
  return spaced(words, '[^\\p{L}\\p{N}]+');
}

const unquoted = (text: Expression) => call('regexReplace', text, literal("['’`]"), literal(''));

/** Words with single spaces between them; what the pattern finds is no part of a word. */
const spaced = (text: Expression, between: string) =>
  call('trim', call('regexReplace', text, literal(between), literal(' ')));
