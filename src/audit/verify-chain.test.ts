import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditEntry, type AuditRecord, beginningOfChain, hashOf } from './entry.ts';
import { type AnchoredHead, type ChainHead, verifyChain } from './verify-chain.ts';

const organisation = '01890000-0000-7000-8000-000000000001';

const recordArbitrary = fc.record({
  account: fc.option(fc.uuid()),
  action: fc.constantFrom('asset.made', 'member.invited', 'registration.submitted'),
  subject: fc.string(),
  details: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
});

/** A chain with some of its heads anchored, the last anchor among them marked. */
const anchoredChain = fc
  .tuple(
    fc.array(recordArbitrary, { minLength: 1, maxLength: 12 }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([records, chance]) => {
    const chain = chainOf(
      records.map((record, index) => ({
        ...record,
        organisation,
        sequence: index + 1,
        at: `2026-03-01T08:00:${String(index).padStart(2, '0')}.000000Z`,
      })),
    );
    const anchors = chain.filter(() => chance.next().value === true).map(anchorOf);
    return { chain, anchors };
  });

describe('a chain that nobody touched', () => {
  test('is intact, and vouched for up to its last anchor', async () => {
    await fc.assert(
      fc.asyncProperty(anchoredChain, async ({ chain, anchors }) => {
        const verdict = await verify(chain, anchors);
        expect(verdict.faults).toEqual([]);
        expect(verdict.intact).toBe(true);
        expect(verdict.entries).toBe(chain.length);
        expect(verdict.vouchedThrough?.sequence).toBe(anchors.at(-1)?.sequence);
        expect(verdict.vouchedSince ?? undefined).toBe(anchors[0]?.at);
      }),
    );
  });

  test('of no entries is intact, with or without a head', async () => {
    expect((await verify([], [])).intact).toBe(true);
    const head = { organisation, sequence: 0, hash: beginningOfChain };
    expect((await verifyChain([], { organisation, head, anchors: [] })).intact).toBe(true);
  });
});

const changes: Record<string, (entry: AuditEntry) => AuditEntry> = {
  organisation: (entry) => ({ ...entry, organisation: '01890000-0000-7000-8000-000000000002' }),
  at: (entry) => ({ ...entry, at: entry.at.replace('.000000Z', '.000001Z') }),
  account: (entry) => ({ ...entry, account: entry.account === null ? 'someone' : null }),
  action: (entry) => ({ ...entry, action: `${entry.action}-not` }),
  subject: (entry) => ({ ...entry, subject: `${entry.subject} ` }),
  details: (entry) => ({ ...entry, details: { ...entry.details, added: true } }),
  previous: (entry) => ({ ...entry, previous: 'f'.repeat(64) }),
  hash: (entry) => ({ ...entry, hash: 'e'.repeat(64) }),
};

describe('whatever is done to a chain is found', () => {
  test.each(Object.entries(changes))('another %s in one entry', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(anchoredChain, fc.nat(), async ({ chain, anchors }, pick) => {
        const at = pick % chain.length;
        const changed = chain.map((entry, index) => (index === at ? change(entry) : entry));
        const verdict = await verify(changed, anchors, headOf(chain));
        expect(verdict.intact).toBe(false);
        expect(verdict.vouchedThrough?.sequence ?? 0).toBeLessThanOrEqual(at + 1);
      }),
    );
  });

  test('an entry taken out', async () => {
    await fc.assert(
      fc.asyncProperty(anchoredChain, fc.nat(), async ({ chain, anchors }, pick) => {
        const without = chain.toSpliced(pick % chain.length, 1);
        expect((await verify(without, anchors, headOf(chain))).intact).toBe(false);
      }),
    );
  });

  test('entries behind an anchor cut off, also where the head was put back', async () => {
    await fc.assert(
      fc.asyncProperty(anchoredChain, fc.nat(), async ({ chain, anchors }, pick) => {
        const length = pick % chain.length;
        const cut = chain.slice(0, length);
        const anchored = (anchors.at(-1)?.sequence ?? 0) > length;
        const verdict = await verify(cut, anchors);
        expect(verdict.intact).toBe(!anchored);
        expect(verdict.faults.some(({ kind }) => kind === 'cut-short')).toBe(anchored);
      }),
    );
  });

  test('a whole chain written anew from an entry on, with every hash and the head right', async () => {
    await fc.assert(
      fc.asyncProperty(anchoredChain, fc.nat(), async ({ chain, anchors }, pick) => {
        const at = pick % chain.length;
        const forged = chainOf(
          chain.map((entry, index) => (index === at ? { ...entry, action: 'forged' } : entry)),
        );
        const anchored = anchors.filter(({ sequence }) => sequence > at);
        const verdict = await verify(forged, anchors);
        expect(verdict.intact).toBe(anchored.length === 0);
        expect(verdict.vouchedThrough?.sequence ?? 0).toBeLessThanOrEqual(at);
      }),
    );
  });
});

describe('what is found has its name and its place', () => {
  const [one, two, three] = chainOf(
    [1, 2, 3].map((sequence) => ({
      ...{ organisation, sequence, account: null, action: 'asset.made', details: {} },
      subject: `asset:${sequence}`,
      at: `2026-03-01T08:00:0${sequence}.000000Z`,
    })),
  );
  if (one === undefined || two === undefined || three === undefined) throw new Error('bug: three');
  const head = headOf([three]);

  test('a head that is another than the end', async () => {
    const { faults } = await verify([one, two, three], [], headOf([two]));
    expect(faults).toEqual([{ kind: 'head-differs', sequence: 4 }]);
    const missing = await verifyChain([one], { organisation, head: undefined, anchors: [] });
    expect(missing.faults).toEqual([{ kind: 'head-differs', sequence: 2 }]);
  });

  test('an entry whose hash is right but which follows on another', async () => {
    const previous = one.hash;
    const forged = { ...three, previous, hash: hashOf(previous, three) };
    const { faults } = await verify([one, two, forged], []);
    expect(faults).toEqual([{ kind: 'broken-link', sequence: 3 }]);
  });

  test('an entry that is missing, which the next one shows', async () => {
    expect((await verify([one, three], [], head)).faults).toEqual([{ kind: 'gap', sequence: 3 }]);
  });

  test('of several anchors at one place each is held against it', async () => {
    const wrong = { ...anchorOf(two), hash: 'e'.repeat(64) };
    const differs = [{ kind: 'anchor-differs', sequence: 2 }];
    for (const anchors of [
      [anchorOf(two), wrong],
      [wrong, anchorOf(two)],
    ]) {
      expect((await verify([one, two, three], anchors)).faults).toEqual(differs);
    }
  });
});

function verify(
  chain: readonly AuditEntry[],
  anchors: readonly AnchoredHead[],
  head: ChainHead | undefined = headOf(chain),
) {
  return verifyChain(chain, { organisation, head, anchors });
}

function chainOf(records: readonly AuditRecord[]): AuditEntry[] {
  let previous = beginningOfChain;
  return records.map((record) => {
    const entry = { ...record, previous, hash: hashOf(previous, record) };
    previous = entry.hash;
    return entry;
  });
}

function headOf(chain: readonly AuditEntry[]): ChainHead | undefined {
  const last = chain.at(-1);
  return last && { organisation, sequence: last.sequence, hash: last.hash };
}

function anchorOf(entry: AuditEntry): AnchoredHead {
  return { organisation, sequence: entry.sequence, hash: entry.hash, at: entry.at };
}
