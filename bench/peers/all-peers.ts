import type { Peer } from './peer.ts';
import { assayPeers } from './peers/assay.ts';
import { dataProfilerPeers } from './peers/data-profiler.ts';
import { deequPeers } from './peers/deequ.ts';
import { duckdbPeers } from './peers/duckdb.ts';
import { greatExpectationsPeers } from './peers/great-expectations.ts';
import { qsvPeers } from './peers/qsv.ts';
import { whylogsPeers } from './peers/whylogs.ts';
import { ydataPeers } from './peers/ydata.ts';

/** In the order of the table. */
export const allPeers: readonly Peer[] = [
  ...assayPeers,
  ...duckdbPeers,
  ...qsvPeers,
  ...ydataPeers,
  ...dataProfilerPeers,
  ...whylogsPeers,
  ...greatExpectationsPeers,
  ...deequPeers,
];
