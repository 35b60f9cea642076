/** Something to draw at a place, with a label of a known width. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly labelWidth: number;
}
export type Side = 'right' | 'left' | 'above' | 'below';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const mark = 11;
const line = 16;

/**
 * The side of each mark on which its label fits, or null where it fits nowhere: first come,
 * first served, in the order given. Pixels, y downwards, inside `width` by `height`.
 */
export function placeLabels(
  marks: readonly Labelled[],
  width: number,
  height: number,
): readonly (Side | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => around(x, y, mark, mark));
  return marks.map((one) => {
    const side = sides.find((candidate) => {
      const box = labelBox(one, candidate);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (side !== undefined) taken.push(labelBox(one, side));
    return side ?? null;
  });
}

const sides: readonly Side[] = ['right', 'left', 'above', 'below'];

function labelBox({ x, y, labelWidth }: Labelled, side: Side): Box {
  const half = labelWidth / 2;
  const away = mark + 4;
  if (side === 'right') return around(x + away + half, y, half, line / 2);
  if (side === 'left') return around(x - away - half, y, half, line / 2);
  return around(x, side === 'above' ? y - away - line / 2 : y + away + line / 2, half, line / 2);
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
