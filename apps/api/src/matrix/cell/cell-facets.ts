import type { CellDetail } from '@standpoint/contracts/cells';
import type { Cell, Origin } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { CellNames } from '../../cells/cell-names.js';
import type { ScaledIssue } from '../../cells/present-cell.js';

export function presentFacets({ origin, range, redLines, salience }: Cell): CellDetail['facets'] {
  return {
    value: origin && originOf(origin),
    range: range && originOf(range),
    redLines: redLines.map(originOf),
    salience: salience?.origin ? originOf(salience.origin) : null,
  };
}

export function presentContest({ contest, partyId }: Cell, { scale }: ScaledIssue, names: CellNames): CellDetail['contest'] {
  return contest.map(({ speakerId, value, ...voice }) => ({
    ...originOf(voice),
    speaker: speakerId === null ? names.party(partyId) : names.speaker(speakerId),
    label: describeValue(scale, value),
    value: value.kind === 'point' ? value.value : null,
    option: value.kind === 'option' ? value.option : null,
  }));
}

export function presentContradictions({ contradicts }: Cell, { scale }: ScaledIssue, names: CellNames): CellDetail['contradicts'] {
  return contradicts.map(({ blocId, value }) => ({ bloc: names.party(blocId), label: describeValue(scale, value) }));
}

function originOf({ statementId, revision, positionId }: Origin): Origin {
  return { statementId, revision, positionId };
}
