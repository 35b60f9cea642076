/** Pseudo-random numbers that are the same on every machine, bit for bit. */
export interface Random {
  /** The next 32 bits, as a whole number from 0. */
  readonly word: () => number;
  /** Between 0 and 1, 1 excluded, with 53 random bits. */
  readonly uniform: () => number;
}

/**
 * xoshiro128** (Blackman and Vigna 2018), its state filled by splitmix32 from the seed. Only the
 * lower 32 bits of the seed count.
 */
export function createRandom(seed: number): Random {
  const fill = splitmix32(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const word = () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
  const uniform = () => {
    const high = word() >>> 5;
    return (high * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  };
  return { word, uniform };
}

/** A stream of 32-bit words that spreads seeds which differ by little. */
export function splitmix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
