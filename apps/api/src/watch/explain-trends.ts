import type { ExplainedNumber, ExplainedTerm } from '@standpoint/contracts/explain';
import { isLetThrough, mayBePosition } from '@standpoint/domain/admissible';
import type { CellValue } from '@standpoint/domain/cell';
import { compareText } from '@standpoint/domain/compare-text';
import { dayNumber } from '@standpoint/domain/day';
import { describeValue } from '@standpoint/domain/describe-value';
import { indexLog } from '@standpoint/domain/index-log';
import type { LoggedPosition, NegotiationLog, Reading, StatementRevision } from '@standpoint/domain/log';
import { explainTrend } from '@standpoint/domain/spread/explain-trend';
import { trend } from '@standpoint/domain/spread/trend';
import { trendSpacing } from '@standpoint/domain/spread/trend-spacing';
import { endsOf, inSteps } from '@standpoint/domain/step';
import { valueOf } from '@standpoint/domain/value-of';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { bracketed, digits, explained } from '../gaps/explained-number.js';
import { rounded } from '../gaps/percent.js';
import { type Axes, findTrends, type FoundTrend, type OwnPlace } from './trends.js';

const SPACINGS = { draws: 1_000, seed: 2026 };

/** A place with the coding that gives it. */
interface SaidPlace extends OwnPlace {
  readonly statement: StatementRevision;
  readonly position: LoggedPosition;
  readonly value: CellValue;
}

/** Every drift, with the slopes in its middle and the statements it is read from. */
export function explainTrends(reading: Reading, axes: Axes, log: NegotiationLog): ExplainedNumber[] {
  const { assessmentByPosition } = indexLog(reading, log);
  const isUntested = ({ position }: SaidPlace) => position.condition !== null && (assessmentByPosition.get(position.positionId)?.state ?? 'untested') === 'untested';
  const isHearsay = ({ position: { evidence } }: SaidPlace) => evidence === 'reported' || evidence === 'inferred';
  return findTrends(axes, placesIn(reading, axes.issues, log)).flatMap(({ issue, party, places, per30Days, n }) => {
    const opened = explainTrend(places);
    if (!opened) return [];
    const line = (name: ExplainedNumber['sensitivity'][number]['name'], left: readonly SaidPlace[]) => {
      const slope = trend(left)?.per30Days ?? null;
      return { name, value: slope === null ? null : rounded(slope * 100), n: left.length };
    };
    return explained({
      measure: 'trend',
      issueSlug: issue.slug,
      parties: [party.slug],
      value: rounded(per30Days * 100),
      unit: 'percent per 30 days',
      formula: 'median of 100 · (x₂ − x₁) / days · 30',
      terms: termsOf(opened.middle),
      inputs: places.map(({ statement, position, value, x }) => ({
        issueSlug: issue.slug,
        partySlug: party.slug,
        moment: null,
        label: describeValue(issue.scale, value),
        share: rounded(x),
        saidOn: statement.saidOn,
        saidFrom: statement.saidFrom,
        evidence: position.evidence,
        statementId: statement.statementId,
      })),
      n,
      of: n,
      bounds: opened.oneLeftOut && { low: rounded(opened.oneLeftOut.low * 100), high: rounded(opened.oneLeftOut.high * 100) },
      sensitivity: [
        line('without reported and inferred', places.filter((place) => !isHearsay(place))),
        line('without untested conditions', places.filter((place) => !isUntested(place))),
      ],
      spacing: spacingOf(issue.scale, places),
    });
  });
}

function placesIn(reading: Reading, issues: readonly ScaledIssue[], { statements }: NegotiationLog): SaidPlace[] {
  const scaleById = new Map(issues.map(({ id, scale }) => [id, scale]));
  const heard = statements.filter((statement) => statement.status === 'published' && isLetThrough(statement, reading));
  // Of slopes that are equally in the middle, the same are told whatever order the log comes in.
  const bySaying = heard.toSorted((a, b) => compareText(a.saidOn, b.saidOn) || compareText(a.statementId, b.statementId));
  return bySaying.flatMap((statement) =>
    statement.positions.flatMap((position) => {
      const { issueId } = position;
      const scale = scaleById.get(issueId);
      const value = scale && mayBePosition(position, reading) ? valueOf(position) : null;
      const x = scale ? shareOf(scale, value) : null;
      return value === null || x === null ? [] : { issueId, partyId: statement.partyId, day: dayNumber(statement.saidOn), x, statement, position, value };
    }),
  );
}

/** One slope, or the mean of the two in the middle. */
function termsOf(middle: NonNullable<ReturnType<typeof explainTrend<SaidPlace>>>['middle']): ExplainedTerm[] {
  const share = 100 / middle.length;
  return middle.map(({ from, to, per30Days }) => ({
    what: 'slope',
    issueSlug: null,
    partySlug: null,
    name: `${from.statement.saidOn} → ${to.statement.saidOn}`,
    worked: `${digits(share)} · (${digits(to.x)} − ${digits(from.x)}) / ${bracketed(to.day - from.day)} · 30`,
    part: rounded(per30Days * share),
  }));
}

function spacingOf(scale: FoundTrend['issue']['scale'], places: readonly SaidPlace[]): ExplainedNumber['spacing'] {
  if (scale.kind !== 'ordinal') return null;
  const steps = places.flatMap(({ day, value }) => {
    const ends = endsOf(value);
    return ends ? { day, low: inSteps(scale, ends.low), high: inSteps(scale, ends.high) } : [];
  });
  const band = trendSpacing(scale.levels.length, steps, SPACINGS);
  return band && { low: rounded(band.low * 100), high: rounded(band.high * 100), draws: SPACINGS.draws };
}
