/**
 * The content of a cell. It has no string and no JSON form, so it cannot slip into a
 * report, a log, an error, a cache or a test snapshot. Code may ask yes-or-no and
 * how-many questions of it (`test`, `measure`); only `discover/clearance.ts` opens it,
 * after the column was classified (a test over the import graph holds this).
 */
export class RawValue<T = string> {
  readonly #content: T;

  private constructor(content: T) {
    this.#content = content;
  }

  static of<T>(content: T): RawValue<T> {
    return new RawValue(content);
  }

  /** Whether the content satisfies a predicate. */
  test(predicate: (content: T) => boolean): boolean {
    return predicate(this.#content);
  }

  /** A number about the content, such as its length. */
  measure(of: (content: T) => number): number {
    return of(this.#content);
  }

  /** A derived value that is raw itself, such as a normalised spelling. */
  map<U>(derive: (content: T) => U): RawValue<U> {
    return new RawValue(derive(this.#content));
  }

  /** For `discover/clearance.ts` alone. */
  static open<T>(raw: RawValue<T>): T {
    return raw.#content;
  }

  toString(): string {
    throw new Error('bug: a raw value was about to become text');
  }

  toJSON(): never {
    throw new Error('bug: a raw value was about to become JSON');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[raw value]';
  }
}
