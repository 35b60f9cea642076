/** The first of each id: an agency that registers its own data stands on both sides of the desk. */
export function onceEach<T extends { readonly id: string }>(found: readonly T[]): readonly T[] {
  return [...new Map(found.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
