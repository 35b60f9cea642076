import { sql } from 'drizzle-orm';
import {
  bigint,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CataloguePart } from '../../vocabulary/registry/assets/catalogue-part.ts';
import type { AssetWorth, DimensionScores } from '../../vocabulary/registry/assets/portfolio.ts';
import { organisations } from './organisations.ts';
import { organisationId, ownRows, withinOrganisation } from './tenant.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Made by migrations 0022 and 0023: the database alone writes them, so that they never differ from the columns. */
const facetWords = sql`assay_facet_words(grade, data_grade, responsible, tags, coverage, dimensions, gates_closed, persons, term_ids)`;

/** An identified thing that an organisation keeps, with what its newest assessment says, for lists and search. */
export const assets = pgTable(
  'asset',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    /** What the report calls it: the id of its contract, or of the candidate. Unique in its organisation. */
    key: text('key').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    responsible: text('responsible'),
    tags: text('tags').array().notNull().default(sql`'{}'`),
    /** Whose the data are, in words: a department, a company. */
    owner: text('owner'),
    /** The member who looks after it here. */
    stewardId: uuid('steward_id'),
    /** Terms of the glossary that it is said to be about, as a whole or by a column: those of `asset_term`. */
    termIds: uuid('term_ids').array().notNull().default(sql`'{}'`),
    /** In force: what was decided here, else confirmed by a person, else the proposal of the newest assessment. */
    dataGrade: text('data_grade'),
    /** What the newest assessment proposes, whatever is in force. */
    gradeProposal: text('grade_proposal'),
    /** Decided here, with the reason; it stands above all else. */
    gradeOverride: text('grade_override'),
    gradeReason: text('grade_reason'),
    gradeDecidedBy: uuid('grade_decided_by'),
    gradeDecidedAt: timestamp('grade_decided_at', { withTimezone: true }),
    /** Of the newest assessment: absent until the first. */
    grade: text('grade'),
    score: doublePrecision('score'),
    assessedOn: date('assessed_on'),
    /** Share of the weight that has evidence, 0–1. */
    coverage: doublePrecision('coverage'),
    /** Score of each dimension by its id; null where there is no evidence. */
    dimensions: jsonb('dimensions').$type<DimensionScores>().notNull().default({}),
    /** Ids of the gates that are shut. */
    gatesClosed: text('gates_closed').array().notNull().default(sql`'{}'`),
    /** What it holds of persons: `none`, `personal` or `sensitive`. */
    persons: text('persons'),
    /** What it is worth, where that was concluded or left as a range. */
    worth: jsonb('worth').$type<AssetWorth>(),
    search: tsvector('search').notNull().default(''),
    /** What lists are narrowed by and counted by, each as a word of one index: `grade:A`, `tag:energy`. */
    facets: tsvector('facets').generatedAlwaysAs(facetWords),
    /** Which bit is its own where values of facets are counted (`asset_facet_bits`). */
    place: bigint('place', { mode: 'number' }).generatedAlwaysAsIdentity(),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('asset_key').on(table.organisationId, table.key),
    unique('asset_in_organisation').on(table.organisationId, table.id),
    index('asset_by_name').on(table.organisationId, table.name, table.id),
    index('asset_by_score').on(table.organisationId, sql`coalesce(score, -1) desc`, sql`id desc`),
    index('asset_by_change').on(table.organisationId, sql`changed_at desc`, sql`id desc`),
    uniqueIndex('asset_place').on(table.organisationId, table.place),
    index('asset_search').using('gin', table.search),
    index('asset_facets').using('gin', table.facets),
    ownRows('asset'),
  ],
);

/** One assessment of one asset, kept for good: the part of the report on it, and what it was made from. */
export const assessments = pgTable(
  'assessment',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    asOf: date('as_of').notNull(),
    /** Id and version of the assessment model. */
    model: text('model').notNull(),
    grade: text('grade'),
    score: doublePrecision('score'),
    coverage: doublePrecision('coverage'),
    /** Content fingerprint of the data: what a certificate is bound to. */
    fingerprint: text('fingerprint'),
    contractSha256: text('contract_sha256'),
    reportSha256: text('report_sha256').notNull(),
    /** The whole report as it was made; what it holds was cleared to be shown. */
    report: jsonb('report').notNull(),
    /** What its catalogue entry is made of; absent where it was kept before there were any. */
    cataloguePart: jsonb('catalogue_part').$type<CataloguePart>(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Absent where the system assessed by itself. */
    createdBy: uuid('created_by'),
  },
  (table) => [
    withinOrganisation('assessment_of_asset', [table.organisationId, table.assetId], assets),
    unique('assessment_in_organisation').on(table.organisationId, table.id),
    uniqueIndex('assessment_once').on(table.assetId, table.reportSha256),
    index('assessment_by_day').on(table.organisationId, table.assetId, table.asOf),
    ownRows('assessment'),
  ],
);
