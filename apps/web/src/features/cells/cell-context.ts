import type { CellDetail } from '@standpoint/contracts/cells';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import type { Party } from '@standpoint/contracts/parties';
import type { Role } from '@standpoint/contracts/permissions';
import type { Position } from '@standpoint/contracts/positions';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Citation, citationOf } from '../../lib/citation-of';
import type { CellReading, CellRef } from './cells.query';
import type { Scale } from './over-time/plot-model';

/** The open cell with all that its parts are shown with. */
export interface OpenCell {
  readonly params: CellRef;
  readonly search: CellReading;
  readonly detail: CellDetail;
  readonly scale: Scale;
  readonly settings: Negotiation;
  readonly parties: readonly Party[];
  readonly speakers: readonly Speaker[];
  readonly role: Role;
  readonly userId: string;
}

export const CellContext = createContext<OpenCell | null>(null);

export function useOpenCell(): OpenCell {
  const cell = use(CellContext);
  if (!cell) throw new Error('no cell is open around this');
  return cell;
}

export const partyNamed = ({ parties }: OpenCell, slug: string) => parties.find((party) => party.slug === slug)?.shortName ?? slug;

export function useCitation(): (statement: Statement) => Citation {
  const { t } = useTranslation();
  const { speakers, settings } = useOpenCell();
  return (statement) => citationOf(t, statement, { speakers, timeZone: settings.timeZone });
}

/** How values of the issue are called. */
export const scaleWords = (scale: Scale) => ({
  labelOfValue: (value: number) => describeValue(scale, { kind: 'point', value }),
  labelOfOption: (option: string) => describeValue(scale, { kind: 'option', option }),
});

/** What a statement codes on the issue of the cell. */
export const codingsOn = ({ detail }: OpenCell, statement: Statement): Position[] =>
  statement.positions.filter(({ issue }) => issue.id === detail.issue.id);

export const statementHref = ({ params: { workspace, negotiation } }: OpenCell, id: string) => `/w/${workspace}/n/${negotiation}/s/${id}`;
