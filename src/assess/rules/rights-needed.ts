import type { DataRight, Purpose } from '../../vocabulary/declarations/rights.ts';

/** Rights that a purpose needs (our choice): to provide data to others is to operate it. */
export const rightsNeeded: Readonly<Record<Purpose, readonly DataRight[]>> = {
  keep: ['hold'],
  'internal-use': ['hold', 'use'],
  derive: ['hold', 'use'],
  share: ['hold', 'operate'],
  license: ['hold', 'operate'],
  trade: ['hold', 'use', 'operate'],
};
