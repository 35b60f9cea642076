// First two digits of GB/T 2260: every province-level division, and 91 for residents abroad.
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

/** Whether two digits name a province-level division of GB/T 2260. */
export function isProvinceCode(code: string): boolean {
  return provinces.has(code);
}
