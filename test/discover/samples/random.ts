/** A seeded generator of numbers from 0 to 1 (mulberry32): the same seed gives the same samples. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  const member = list[Math.floor(random() * list.length)];
  if (member === undefined) throw new Error('bug: nothing to pick from');
  return member;
}

const alphabets: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '@': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '~': 'abcdefghijklmnopqrstuvwxyz',
  '%': '0123456789abcdef',
};

/** A template with `#` for a digit, `@` and `~` for letters, `%` for a hexadecimal digit. */
export function filled(random: Random, template: string): string {
  return template.replace(/[#@~%]/g, (mark) => pick(random, [...(alphabets[mark] ?? '')]));
}

export const digits = (random: Random, n: number) => filled(random, '#'.repeat(n));
