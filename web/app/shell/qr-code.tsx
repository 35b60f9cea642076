import { encode } from 'uqr';

/** Modules of light around a code, as ISO/IEC 18004 asks. */
const quiet = 4;

/** A QR code, dark on light in either theme: scanners read no other. */
export function QrCode({ content, label }: { readonly content: string; readonly label: string }) {
  const { data, size } = encode(content, { ecc: 'M', border: quiet });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} />
      <path d={dark.join('')} />
    </svg>
  );
}
