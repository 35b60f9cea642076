/** Each key may be absent, but never present as undefined. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined entries, so that an absent answer stays absent. */
export function definedOnly<T extends object>(parts: T): Defined<T> {
  // Entries lose the key type; removing the undefined ones is what `Defined` says.
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
