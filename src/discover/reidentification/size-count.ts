/** So many classes have this size. */
export interface SizeCount {
  readonly size: number;
  readonly classes: number;
}
