/** Side of the square that the figure of a seal is drawn in, in units of its paths. */
export const sealSize = 200;

const curves = 8;
const bytesOfCurve = 4;
const steps = 360;

/**
 * The closed curves of a seal, as SVG path data in a square of `sealSize`: drawn from the bytes of a fingerprint
 * (hexadecimal, at least 32 bytes), so that other data make another figure. An aid to the eye: the signature decides.
 */
export function sealPaths(fingerprint: string): string[] {
  const bytes = (fingerprint.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return Array.from({ length: curves }, (_, index) =>
    curveOf(bytes.slice(index * bytesOfCurve, (index + 1) * bytesOfCurve)),
  );
}

/** Two waves round a circle; every bit of the four bytes moves the curve. */
function curveOf([lobes = 0, height = 0, turn = 0, ripple = 0]: readonly number[]): string {
  const petals = 7 + (lobes >> 4);
  const radius = 74 + (lobes & 15) / 3;
  const swing = 4 + height / 32;
  const phase = (turn / 256) * 2 * Math.PI;
  const ripples = petals * 2 + 1 + (ripple >> 4);
  const rippling = 1 + (ripple & 15) / 5;
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const wave = swing * Math.sin(petals * angle + phase) + rippling * Math.cos(ripples * angle);
    const x = sealSize / 2 + (radius + wave) * Math.cos(angle);
    const y = sealSize / 2 + (radius + wave) * Math.sin(angle);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}
