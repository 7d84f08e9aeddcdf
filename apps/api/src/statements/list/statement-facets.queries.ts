import { FACET_VALUES, NONE, type StatementFacet } from '@standpoint/contracts/statement-search';
import { type Fragment, fragment, run } from '../../db/fragment.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conditionsOf, foundFirst } from './statement-filters.queries.js';
import type { FilteredField, StatementQuestion } from './statement-question.js';

type FacetRow = StatementFacet['values'][number];

/** How the statements that the other fields let through fall by this one, most frequent first. */
export async function selectFacet(tx: TenantTx, question: StatementQuestion, by: FilteredField): Promise<StatementFacet> {
  const { from, value, name } = FACETS[by](question.knownAt ?? 'infinity');
  const rows = await run<FacetRow>(
    tx,
    fragment`${foundFirst(question)}
      SELECT coalesce(${name.slug}, ${NONE}) AS value, coalesce(${name.shown}, '') AS name, count
      FROM (
        SELECT   ${value} AS value, count(*) AS count
        FROM     statement_revision s ${from}
        WHERE    ${conditionsOf(question, by)}
        GROUP BY 1
        ORDER BY count(*) DESC, 1
        LIMIT    ${FACET_VALUES + 1}) AS counted ${name.join}
      ORDER  BY count DESC, 2, 1`,
  );
  return { by, values: rows.slice(0, FACET_VALUES), more: rows.length > FACET_VALUES };
}

interface Facet {
  /** What each statement is counted with, beside its revision `s`. */
  readonly from: Fragment;
  readonly value: Fragment;
  readonly name: Naming;
}

interface Naming {
  readonly join: Fragment;
  readonly slug: Fragment;
  readonly shown: Fragment;
}

const FACETS: Readonly<Record<FilteredField, (known: string) => Facet>> = {
  party: (known) => column(fragment`s.party_id`, named(fragment`named_party(counted.value, ${known}::timestamptz)`)),
  speaker: (known) => column(fragment`s.speaker_id`, named(fragment`named_speaker(counted.value, ${known}::timestamptz)`)),
  reporterParty: (known) => column(fragment`s.reporter_party_id`, named(fragment`named_party(counted.value, ${known}::timestamptz)`)),
  reporter: (known) => column(fragment`s.reporter_id`, named(fragment`named_speaker(counted.value, ${known}::timestamptz)`)),
  event: (known) => column(fragment`s.event_id`, named(fragment`named_event(counted.value, ${known}::timestamptz)`)),
  issue: (known) => ({
    from: fragment`LEFT JOIN position_revision p ON p.statement_id = s.statement_id AND p.revision = s.revision`,
    value: fragment`p.issue_id`,
    name: named(fragment`named_issue(counted.value, ${known}::timestamptz)`),
  }),
  source: (known) => ({
    from: fragment`LEFT JOIN LATERAL (
      SELECT DISTINCT source_id FROM statement_source ss WHERE ss.statement_id = s.statement_id AND ss.revision = s.revision
    ) rests ON true`,
    value: fragment`rests.source_id`,
    name: {
      join: fragment`LEFT JOIN source ON source.id = counted.value LEFT JOIN LATERAL (
        SELECT concat_ws(': ', r.outlet, r.title) AS title FROM source_revision r
        WHERE  r.source_id = counted.value AND r.recorded_at <= ${known}::timestamptz ORDER BY r.revision DESC LIMIT 1) titled ON true`,
      slug: fragment`source.slug`,
      shown: fragment`titled.title`,
    },
  }),
  coder: () =>
    column(fragment`s.recorded_by`, {
      join: fragment`JOIN "user" u ON u.id = counted.value`,
      slug: fragment`u.id::text`,
      shown: fragment`u.name`,
    }),
  language: () => ({
    from: fragment`CROSS JOIN LATERAL (
      SELECT s.quote_language AS code
      UNION  SELECT s.original_language WHERE s.original_language IS NOT NULL) spoken`,
    value: fragment`spoken.code`,
    name: WORD,
  }),
  evidence: () => column(fragment`s.evidence`, WORD),
  kind: () => column(fragment`s.kind`, WORD),
  channel: () => column(fragment`s.channel`, WORD),
  marking: () => column(fragment`s.marking`, WORD),
  status: () => column(fragment`s.status`, WORD),
  credibility: () => column(fragment`s.credibility::text`, WORD),
  coded: () => withPositions(fragment`p.position_id IS NOT NULL`),
  redLine: () => withPositions(fragment`p.red_lines <> '[]'`),
  conditional: () => withPositions(fragment`p.condition IS NOT NULL`),
};

const WORD: Naming = { join: fragment``, slug: fragment`counted.value`, shown: fragment`''` };

function column(value: Fragment, name: Naming): Facet {
  return { from: fragment``, value, name };
}

function named(thing: Fragment): Naming {
  return {
    join: fragment`LEFT JOIN LATERAL (SELECT ${thing} AS named) thing ON true`,
    slug: fragment`thing.named ->> 'slug'`,
    shown: fragment`thing.named ->> 'name'`,
  };
}

function withPositions(which: Fragment): Facet {
  return {
    from: fragment`LEFT JOIN LATERAL (
      SELECT bool_or(${which}) AS some FROM position_revision p
      WHERE  p.statement_id = s.statement_id AND p.revision = s.revision) coded ON true`,
    value: fragment`CASE WHEN coded.some THEN 'with' ELSE 'without' END`,
    name: WORD,
  };
}
