/** Pixels of one module: scaled up by a reader, it keeps sharp edges. */
const scale = 8;
const headerBytes = 62;

/** A picture of dark (`1`) and light modules as a BMP of one bit a pixel. */
export function bitmapOf(rows: readonly string[]): Uint8Array {
  const size = rows.length * scale;
  const stride = Math.ceil(size / 32) * 4;
  const bytes = new Uint8Array(headerBytes + stride * size);
  writeHeader(new DataView(bytes.buffer), { size, length: bytes.length });
  for (let y = 0; y < size; y++) {
    // A BMP begins with its lowest line.
    const row = rows[Math.floor((size - 1 - y) / scale)] ?? '';
    for (let x = 0; x < size; x++) {
      if (row[Math.floor(x / scale)] !== '1') continue;
      const at = headerBytes + y * stride + (x >> 3);
      bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
}

/** BITMAPFILEHEADER, BITMAPINFOHEADER and a palette of white and black. */
function writeHeader(view: DataView, { size, length }: { size: number; length: number }): void {
  view.setUint16(0, 0x424d);
  view.setUint32(2, length, true);
  view.setUint32(10, headerBytes, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, size, true);
  view.setInt32(22, size, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 1, true);
  view.setUint32(46, 2, true);
  view.setUint32(54, 0xffffff, true);
  view.setUint32(58, 0, true);
}
