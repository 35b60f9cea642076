import { isProvinceCode } from '../../vocabulary/identifiers/province-codes.ts';

/**
 * Whether a text has the form of a certificate number that an agency issues (annex 6): `SJ`, two
 * digits of the region, one of the agency, year and month, a serial number 0001–9999. There is no
 * check character. Assay stores such numbers and never makes one.
 */
export function isAgencyNumber(text: string): boolean {
  return (
    /^SJ\d{2}\d(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?!0000)\d{4}$/.test(text) &&
    isProvinceCode(text.slice(2, 4))
  );
}
