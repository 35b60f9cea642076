/**
 * How alike two names are, 0–1: the share of letter pairs that they have in common (Dice's
 * coefficient of bigrams), without regard to case, spaces and punctuation. Symmetric.
 */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return 1;
  const [pairs, rest] = [pairsOf(a), pairsOf(b)];
  const both = pairs.length + rest.length;
  let common = 0;
  for (const pair of pairs) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return both === 0 ? 0 : (2 * common) / both;
}

/** Whether all words of one name are among those of the other, as in `price` and `unit_price`. */
export function isPartOfName(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '');
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

function pairsOf(name: string): string[] {
  const letters = [...name];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
