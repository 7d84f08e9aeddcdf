import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import { unitNames } from '@standpoint/domain/describe-value';
import { scaleEnds } from '@standpoint/domain/normalise';
import type { Scale } from '@standpoint/domain/scale';

export interface ScaleRow {
  readonly issueId: string;
  readonly knownFrom: string;
  readonly knownUntil: string | null;
  readonly scale: Scale;
}

/** What the files say of parties, issues and scales, for the database to join its rows with. */
export interface DescribedAxes {
  readonly parties: readonly object[];
  readonly issues: readonly object[];
  readonly scales: readonly object[];
}

export function describeAxes(parties: readonly Party[], issues: readonly Issue[], scales: readonly ScaleRow[]): DescribedAxes {
  return {
    parties: parties.map(({ id, countryCode, wikidataId }) => ({ id, country: countryCode, wikidata: wikidataId })),
    issues: issues.map(describeIssue),
    scales: scales.map(describeScale),
  };
}

function describeIssue({ id, scale, scaleVersion }: Issue) {
  const { low, high } = scale === null || scale.kind === 'nominal' ? { low: null, high: null } : scaleEnds(scale);
  return { id, unit: scale?.kind === 'numeric' ? scale.unit : null, low, high, version: scaleVersion };
}

/** Labels by point or by key, and the two forms of the unit: all that a value can be called. */
function describeScale({ issueId, knownFrom, knownUntil, scale }: ScaleRow) {
  const points = scale.kind === 'nominal' ? [] : (scale.kind === 'ordinal' ? scale.levels : scale.anchors);
  const options = scale.kind === 'nominal' ? scale.options : [];
  return {
    issue: issueId,
    from: knownFrom,
    until: knownUntil,
    kind: scale.kind,
    labelled: points.length > 0,
    points: points.map(({ value }) => value),
    keys: options.map(({ key }) => key),
    labels: [...points, ...options].map(({ label }) => label),
    ...unitNames(scale.kind === 'numeric' ? scale.unit : ''),
  };
}
