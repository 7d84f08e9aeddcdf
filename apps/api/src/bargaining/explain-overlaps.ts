import type { ExplainedInput, ExplainedNumber } from '@standpoint/contracts/explain';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Statement } from '@standpoint/contracts/statements';
import { alteredReadings } from '@standpoint/domain/altered-readings';
import { overlap, overlapWithMissing } from '@standpoint/domain/bargaining/overlap';
import type { Origin } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Reading } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { cellIssueOf } from '../cells/present-cell.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { digits, explained, inputOf } from '../gaps/explained-number.js';
import { rounded } from '../gaps/percent.js';
import { loadStatements, type Eyes } from '../statements/load-statements.queries.js';
import { attendanceIn, type BargainedIssue, onScale, type Standing, type Table } from './table.js';

/** How a party of which only a point is known is read. */
const READINGS = {
  overlap: { bounds: 'pessimistic', ofPoint: (x: number) => ({ low: x, high: x }) },
  'open-overlap': { bounds: 'optimistic', ofPoint: () => ({ low: 0, high: 1 }) },
} as const;
type Measured = keyof typeof READINGS;

/** Every overlap, by both readings of a lone point, with each range that it is made of and the words it stands in. */
export async function explainOverlaps(tx: TenantTx, table: Table, eyes: Eyes): Promise<ExplainedNumber[]> {
  const attendanceOn = attendanceIn(table);
  const origins = table.issues.flatMap((issue) => attendanceOn(issue).standing.flatMap((one) => originOf(one) ?? []));
  const said = new Map((await loadStatements(tx, origins, eyes)).map((statement) => [statement.id, statement]));
  const { withoutReportedAndInferred, withoutUntestedConditions } = alteredReadings(table.opened.reading);
  const words: Words = {
    said,
    attendanceOn,
    altered: [
      { name: 'without reported and inferred', attendanceOn: attendanceIn(readAgain(table, withoutReportedAndInferred)) },
      { name: 'without untested conditions', attendanceOn: attendanceIn(readAgain(table, withoutUntestedConditions)) },
    ],
    slugById: new Map(table.compared.map(({ id, slug }) => [id, slug])),
    shownByKey: new Map(table.presented.cells.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell])),
  };
  return table.issues.flatMap((issue) => [...overlapNumber('overlap', issue, words), ...overlapNumber('open-overlap', issue, words)]);
}

type AttendanceOn = ReturnType<typeof attendanceIn>;

interface Words {
  readonly said: ReadonlyMap<string, Statement>;
  readonly attendanceOn: AttendanceOn;
  readonly altered: readonly { readonly name: ExplainedNumber['sensitivity'][number]['name']; readonly attendanceOn: AttendanceOn }[];
  readonly slugById: ReadonlyMap<string, string>;
  readonly shownByKey: ReadonlyMap<string, MatrixCell>;
}

function originOf({ cell: { range, origin } }: Standing): Origin | null {
  return range ?? origin;
}

/** The same table under another question. */
function readAgain(table: Table, reading: Reading): Table {
  const resolved = resolveMatrix(reading, table.issues.map(cellIssueOf), table.compared.map(({ id }) => id), table.log);
  return { ...table, presented: { ...table.presented, resolved } };
}

function overlapNumber(measure: Measured, issue: BargainedIssue, words: Words): ExplainedNumber[] {
  const { standing, absent } = words.attendanceOn(issue);
  const zone = overlap(standing)?.[READINGS[measure].bounds];
  if (!zone) return [];
  const slugOf = (partyId: string) => words.slugById.get(partyId) ?? partyId;
  const missing = absent.filter(({ why }) => why === 'stands nowhere');
  const bounds = overlapWithMissing(zone, missing.length);
  const [lower, upper] = zone.pivotal;
  return [
    explained({
      measure,
      issueSlug: issue.slug,
      value: rounded(zone.width * 100),
      unit: 'percent',
      formula: 'z = 100 · (min u − max l)',
      terms: [
        { what: 'upper end', issueSlug: null, partySlug: slugOf(upper), name: null, worked: `100 · ${digits(zone.high)}`, part: rounded(zone.high * 100) },
        { what: 'lower end', issueSlug: null, partySlug: slugOf(lower), name: null, worked: `−100 · ${digits(zone.low)}`, part: rounded(-zone.low * 100) },
      ],
      inputs: standing.flatMap((one) => rangeInput(measure, one, { issue, words })),
      n: standing.length,
      of: standing.length + missing.length,
      missing: missing.map(({ partyId }) => ({ issueSlug: issue.slug, partySlug: slugOf(partyId) })),
      bounds: { low: rounded(bounds.low * 100), high: rounded(bounds.high * 100) },
      sensitivity: words.altered.map(({ name, attendanceOn }) => {
        const again = attendanceOn(issue).standing;
        const width = overlap(again)?.[READINGS[measure].bounds].width;
        return { name, value: width === undefined ? null : rounded(width * 100), n: again.length };
      }),
    }),
  ];
}

/** A party with what it is read as accepting, in the words of the range where there is one. */
function rangeInput(measure: Measured, one: Standing, { issue, words: { shownByKey, said } }: { readonly issue: BargainedIssue; readonly words: Words }): ExplainedInput[] {
  const shown = shownByKey.get(`${issue.id} ${one.partyId}`);
  if (!shown) return [];
  const statement = said.get(originOf(one)?.statementId ?? '');
  const band = one.range ?? READINGS[measure].ofPoint(one.x);
  const [low, high] = [onScale(issue, band.low), onScale(issue, band.high)];
  return [
    {
      ...inputOf(shown),
      ...(statement && {
        accepts: {
          low,
          high,
          label: describeValue(issue.scale, low === high ? { kind: 'point', value: low } : { kind: 'interval', low, high }),
          isStated: one.range !== null,
          statementId: statement.id,
          quote: statement.quote,
          quoteKind: statement.quoteKind,
          quoteLanguage: statement.quoteLanguage,
        },
      }),
    },
  ];
}
