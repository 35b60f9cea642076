import { encode } from 'uqr';
import type { QrCode } from './paper.ts';

/** Error correction M: a printed code stays readable with 15 % of it spoilt. */
export function qrCode(content: string): QrCode {
  const { data } = encode(content, { ecc: 'M', border: 0 });
  return { content, rows: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) };
}
