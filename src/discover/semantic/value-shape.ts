/** Kinds of character that tell most types apart at a glance. */
const characterKinds = ['digit', 'latin', 'han', 'space', 'other'] as const;
export type CharacterKind = (typeof characterKinds)[number];

/** Cheap bounds of the normalised values: what lies outside is not looked at. */
export interface Bounds {
  /** Least and most characters. */
  readonly length?: readonly [number, number];
  /** Kinds of character that a value must have, and the only ones it may have. */
  readonly has?: readonly CharacterKind[];
  readonly only?: readonly CharacterKind[];
}

const [digit, latin, han, space, other] = [1, 2, 4, 8, 16];
const bits: Readonly<Record<CharacterKind, number>> = { digit, latin, han, space, other };
const allKinds = 31;
const bitsOf = (kinds: readonly CharacterKind[]) => kinds.reduce((sum, k) => sum | bits[k], 0);

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return latin;
  if (code === 32 || (code >= 9 && code <= 13)) return space;
  return code >= 0x3400 && code <= 0x9fff ? han : other;
}

/** Length and kinds of character of a text in one number. */
export function shapeOf(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= kindOf(text.charCodeAt(i));
  return text.length * (allKinds + 1) + kinds;
}

/** The length of a text of digits alone by its shape; undefined for any other. */
export function digitsOf(shape: number): number | undefined {
  return (shape & allKinds) === digit ? Math.floor(shape / (allKinds + 1)) : undefined;
}

/** Whether texts of a shape can lie within bounds. */
export function boundsTest({ length, has = [], only }: Bounds): (shape: number) => boolean {
  const [least, most] = length ?? [0, Number.POSITIVE_INFINITY];
  const must = bitsOf(has);
  const not = only === undefined ? 0 : allKinds & ~bitsOf(only);
  return (shape) => {
    const kinds = shape & allKinds;
    const characters = Math.floor(shape / (allKinds + 1));
    return (
      (kinds & must) === must && (kinds & not) === 0 && characters >= least && characters <= most
    );
  };
}
