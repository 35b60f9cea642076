import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the peers are installed: outside of the repository, and kept from one clone to the next. */
export const peersHome = process.env.ASSAY_PEERS_HOME ?? join(homedir(), '.cache', 'assay-peers');
