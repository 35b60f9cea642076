import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { rowsText } from './phrases.ts';
import { coloursOf, type Style, say } from './style.ts';

/** What was discovered of one subject, as the room `assess` finds it. */
export interface DiscoveryText {
  readonly label: string;
  readonly entries: readonly {
    readonly table: string;
    readonly columns: readonly string[];
    readonly text: Texts;
    readonly evidence: readonly Texts[];
    readonly confidence?: number;
    readonly rows: readonly RowReference[];
    readonly sql?: string;
  }[];
}

const words = {
  none: { en: 'Nothing of the kind was found.', zh: '未发现此类情况。' },
  confidence: { en: 'inferred, confidence {confidence}', zh: '推断，置信度 {confidence}' },
  rows: { en: 'rows: {rows}', zh: '记录位置：{rows}' },
} satisfies Record<string, Texts>;

/** Each discovery with its reasons, how sure it is, the first rows and the query. */
export function discoveryLines({ label, entries }: DiscoveryText, style: Style): string[] {
  const { bold } = coloursOf(style);
  const told = entries.length === 0 ? [`  ${say(style, words.none)}`] : [];
  return ['', bold(label), ...told, ...entries.flatMap((entry) => entryLines(entry, style))];
}

function entryLines(
  { table, columns, text, evidence, confidence, rows, sql }: DiscoveryText['entries'][number],
  style: Style,
): string[] {
  const { dim } = coloursOf(style);
  const place = columns.length === 0 ? table : `${table}.${columns.join('+')}`;
  const sure = confidence === undefined ? undefined : { confidence: confidence.toFixed(2) };
  const positions = rowsText(style, rows);
  return [
    `  ${place}: ${say(style, text)}`,
    ...evidence.map((reason) => `    ${say(style, reason)}`),
    ...(sure === undefined ? [] : [`    ${say(style, words.confidence, sure)}`]),
    ...(positions === '' ? [] : [`    ${say(style, words.rows, { rows: positions })}`]),
    ...(sql === undefined ? [] : sql.split('\n').map((line) => dim(`    ${line}`))),
  ];
}
