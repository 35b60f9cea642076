interface Place {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A place in a file as people look it up: `a.csv:3:2`, in a workbook `a.xlsx:Sheet1:B3`. */
export function placeText({ file, sheet, line, column }: Place): string {
  const isCell = sheet !== undefined && line !== undefined && column !== undefined;
  const at = isCell ? [`${columnLetters(column)}${line}`] : [line, column];
  return [file, sheet, ...at].filter((part) => part !== undefined).join(':');
}

function columnLetters(column: number): string {
  if (column < 1) return '';
  const last = (column - 1) % 26;
  return columnLetters((column - 1 - last) / 26) + String.fromCharCode(65 + last);
}
