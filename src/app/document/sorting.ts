/** Orders by a text, by code units: the same everywhere. */
export function byText<T>(textOf: (one: T) => string) {
  return (a: T, b: T): number => {
    const [first, second] = [textOf(a), textOf(b)];
    return first === second ? 0 : first < second ? -1 : 1;
  };
}
