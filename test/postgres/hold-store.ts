import { forPurpose } from '../../src/store/in-organisation.ts';
import { openStore } from '../../src/store/open-store.ts';
import { organisations } from '../../src/store/tables/organisations.ts';

/** Opens the store in the folder given, writes one row, says so and holds on until it is killed. */
const [folder = ''] = process.argv.slice(2);
const store = await openStore({ folder });
const name = 'Registered before the crash';
await forPurpose(store.db, 'set-up', (tx) =>
  tx.insert(organisations).values({ name, kind: 'agency' }),
);
process.send?.(name);
setInterval(() => undefined, 1000);
