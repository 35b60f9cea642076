/** Gathers the text of one string of a workbook, whose runs may each have a format of their own. */
export interface TextReader {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text so far, without Excel's own escapes; starts anew. */
  readonly take: () => string;
}

export function createTextReader(): TextReader {
  let gathered = '';
  let inText = false;
  // How Japanese and Chinese text is to be pronounced is no part of it.
  let inPhonetics = false;
  return {
    open: (name) => {
      if (name === 't') inText = true;
      if (name === 'rPh') inPhonetics = true;
    },
    text: (text) => {
      if (inText && !inPhonetics) gathered += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetics = false;
    },
    take: () => {
      const text = unescaped(gathered);
      gathered = '';
      return text;
    },
  };
}

/** Control characters, which XML cannot hold, are written as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
