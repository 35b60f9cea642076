const bidirectional = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text for a terminal: names of files and contracts are foreign, and must not steer it. Colours
 * stay; every other control character, and what turns the direction of text, is left out.
 */
export function printable(text: string): string {
  return text
    .replace(/(\p{Cc})(\[[\d;]*m)?/gu, (whole, control: string, colour: string | undefined) => {
      if (control === '\n' || control === '\t') return whole;
      return control === '\u001b' && colour !== undefined ? whole : (colour ?? '');
    })
    .replace(bidirectional, '');
}
