import type { HeaderHints } from './semantic-type.ts';

/** The words of a header in lower case: `customerID`, `customer_id` and `Customer Id` are alike. */
export function headerWords(header: string): readonly string[] {
  return header
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a header carries one of the hints; a weak prior, never a decision. */
export function headerHints(header: string, hints: HeaderHints): boolean {
  const words = headerWords(header);
  const spaced = ` ${words.join(' ')} `;
  const joined = words.join('');
  const plain = header.normalize('NFKC');
  return (
    hints.en.some((hint) => spaced.includes(` ${hint} `) || joined === hint.replaceAll(' ', '')) ||
    hints.zh.some((hint) => plain.includes(hint))
  );
}
