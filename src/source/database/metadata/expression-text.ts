const longest = 2000;

/** How a database writes texts. */
export interface TextSpelling {
  /** Whether a backslash escapes in plain quotes, as in MySQL and ClickHouse. */
  readonly backslashEscapes: boolean;
}

/**
 * What of an expression's text may be shown. A condition may quote values, and a value may be somebody's
 * name or number, so each quoted text becomes '…' and each number of more than four digits … as well.
 * Names in double quotes and backquotes stay. A quote that is never closed hides what follows it.
 */
export function expressionText(sql: string, { backslashEscapes }: TextSpelling): string {
  const pieces = backslashEscapes ? piecesWithEscapes : piecesWithout;
  const oneLine = sql.replace(pieces, shownPiece).replace(/\s+/g, ' ').trim();
  return oneLine.length > longest ? `${oneLine.slice(0, longest - 1)}…` : oneLine;
}

const escaped = String.raw`'(?:[^'\\]|''|\\[\s\S])*'?`;
const plain = "'(?:[^']|'')*'?";
const piecesWithEscapes = piecesOf(escaped);
const piecesWithout = piecesOf(plain);

/** Quoted names; quoted texts; texts between dollars; comments; names; numbers. */
function piecesOf(quoted: string): RegExp {
  const alternatives = [
    '"(?:[^"]|"")*"?',
    '`(?:[^`]|``)*`?',
    `[eE]${escaped}`,
    quoted,
    String.raw`\$(\w*)\$[\s\S]*?(?:\$\1\$|$)`,
    String.raw`--[^\n]*`,
    String.raw`/\*[\s\S]*?(?:\*/|$)`,
    String.raw`[\p{L}_][\p{L}\p{N}_$]*`,
    String.raw`\d[\p{L}\d._]*`,
  ];
  return new RegExp(alternatives.join('|'), 'gu');
}

function shownPiece(piece: string): string {
  if (/^["`]/.test(piece)) return piece;
  if (/^(?:[eE]?'|\$)/.test(piece)) return "'…'";
  if (/^(?:--|\/\*)/.test(piece)) return ' ';
  if (/^\d/.test(piece)) return piece.length > 4 ? '…' : piece;
  return piece;
}
