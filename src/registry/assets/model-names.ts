import { sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments } from '../../store/tables/assets.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** What the model of the newest assessment calls its dimensions and gates, and the order of the dimensions. */
export async function readModelNames(tx: Transaction) {
  const { rows } = await tx.execute<{ kind: 'dimension' | 'gate'; id: string; name: Texts }>(sql`
    with newest as (
      select report -> 'model' as model from ${assessments} order by created_at desc, id desc limit 1
    )
    select 'dimension' as kind, part ->> 'id' as id, part -> 'name' as name, place
    from newest, jsonb_array_elements(model -> 'dimensions') with ordinality as parts(part, place)
    union all
    select 'gate', part ->> 'id', part -> 'name', place
    from newest, jsonb_array_elements(model -> 'gates') with ordinality as parts(part, place)
    order by kind, place`);
  return {
    names: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
    dimensions: rows.filter(({ kind }) => kind === 'dimension').map(({ id }) => id),
  };
}
