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

export function presentContest(cell: Cell, { scale }: ScaledIssue, names: CellNames): CellDetail['contest'] {
  return cell.contest.map((voice) => ({
    ...originOf(voice),
    speaker: names.voice(voice, cell),
    label: describeValue(scale, voice.value),
    value: voice.value.kind === 'point' ? voice.value.value : null,
    option: voice.value.kind === 'option' ? voice.value.option : null,
  }));
}

export function presentContradictions({ contradicts }: Cell, { scale }: ScaledIssue, names: CellNames): CellDetail['contradicts'] {
  return contradicts.map(({ blocId, value }) => ({ bloc: names.party(blocId), label: describeValue(scale, value) }));
}

function originOf({ statementId, revision, positionId }: Origin): Origin {
  return { statementId, revision, positionId };
}
