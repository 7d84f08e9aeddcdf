import type { Estimate } from '@standpoint/contracts/estimates';
import { type LEFT_OUT_FOR, type LeftOut, MOST_TRADES, type Trade, type Trades } from '@standpoint/contracts/outcomes';
import { findTrades, type Trade as FoundTrade } from '@standpoint/domain/bargaining/trades';
import { type SalienceShare, salienceShares } from '@standpoint/domain/salience-shares';
import { percentOf } from '../../gaps/percent.js';
import { attendanceIn, type BargainedIssue, type CellTable, type Standing } from '../table.js';
import { enteredIn, type EnteredFor } from './entered.js';

/** One party on one issue, with all that a trade needs. */
interface Stake extends Standing, SalienceShare {
  readonly issue: BargainedIssue;
}

type Missing = Omit<LeftOut, 'issues'> & { readonly issue: string };

/** The exchanges of every two parties, over the issues on which both have all that it takes. */
export function tradesOf(table: CellTable, estimates: readonly Estimate[]): Pick<Trades, 'trades' | 'found' | 'pairs' | 'leftOut'> {
  const { stakes, missing } = stakesOf(table, estimates);
  const pairs = table.compared.flatMap((i, at) =>
    table.compared.slice(at + 1).map((j) => commonOf(stakes.filter(({ partyId }) => partyId === i.id), stakes.filter(({ partyId }) => partyId === j.id))),
  ).filter((common) => common.length > 1);
  const found = pairs.flatMap((common) => findTrades(common.map(tradeIssueOf)).map((trade) => ({ trade, common })));
  const ranked = found.toSorted((a, b) => smallerGain(b.trade) - smallerGain(a.trade));
  return {
    trades: ranked.slice(0, MOST_TRADES).map(({ trade, common }) => presentTrade(trade, common)),
    found: found.length,
    pairs: pairs.length,
    leftOut: grouped(missing),
  };
}

function stakesOf(table: CellTable, estimates: readonly Estimate[]): { stakes: Stake[]; missing: Missing[] } {
  const missing: Missing[] = [];
  const [attendanceOn, enteredFor] = [attendanceIn(table), enteredIn(estimates)];
  const ready = table.issues.flatMap((issue) => {
    const { standing, absent } = attendanceOn(issue);
    missing.push(...absent.map((one) => ({ ...one, issue: issue.slug })));
    return standing.flatMap((one) => {
      const lacks = lacking(one, issue, enteredFor);
      missing.push(...lacks.map((why) => ({ partyId: one.partyId, why, issue: issue.slug })));
      return lacks.length > 0 ? [] : [{ ...one, issue, salience: one.cell.salience }];
    });
  });
  const stakes = table.compared.flatMap(({ id }) => salienceShares(ready.filter(({ partyId }) => partyId === id)));
  return { stakes, missing };
}

function lacking({ partyId, cell }: Standing, { id: issueId }: BargainedIssue, enteredFor: EnteredFor): (typeof LEFT_OUT_FOR)[number][] {
  return [
    ...(enteredFor({ partyId, issueId, measure: 'influence' }) ? [] : ['no influence' as const]),
    ...(enteredFor({ partyId, issueId, measure: 'no deal' }) ? [] : ['no no-deal value' as const]),
    ...(cell.salience === null ? ['no salience' as const] : []),
  ];
}

type Common = readonly [i: Stake, j: Stake];

function commonOf(ofI: readonly Stake[], ofJ: readonly Stake[]): Common[] {
  return ofI.flatMap((i) => {
    const j = ofJ.find(({ issue }) => issue.id === i.issue.id);
    return j ? [[i, j] as const] : [];
  });
}

function tradeIssueOf([i, j]: Common) {
  return { issueId: i.issue.id, distance: Math.abs(i.x - j.x), salienceI: i.share, salienceJ: j.share };
}

function smallerGain({ gainI, gainJ }: FoundTrade): number {
  return Math.min(gainI, gainJ);
}

function presentTrade({ jConcedes, iConcedes, gainI, gainJ }: FoundTrade, common: readonly Common[]): Trade {
  const at = (issueId: string) => common.find(([i]) => i.issue.id === issueId);
  const [a, b] = [at(jConcedes), at(iConcedes)];
  if (!a || !b) throw new Error('a trade is over issues that both stand on');
  return {
    parties: [a[0].partyId, a[1].partyId],
    gains: [percentOf(gainI), percentOf(gainJ)],
    terms: [presentTerm(a, a[1].partyId), presentTerm(b, b[0].partyId)],
  };
}

function presentTerm([i, j]: Common, concededBy: string): Trade['terms'][number] {
  return {
    issueSlug: i.issue.slug,
    concededBy,
    distance: percentOf(Math.abs(i.x - j.x)),
    shares: [percentOf(i.share), percentOf(j.share)],
    sharesAreDefault: [i.isDefault, j.isDefault],
    statementIds: [i.cell.origin?.statementId ?? null, j.cell.origin?.statementId ?? null],
  };
}

/** By party and reason, with the issues on which it is so. */
function grouped(missing: readonly Missing[]): LeftOut[] {
  const byKey = new Map<string, LeftOut>();
  for (const { partyId, why, issue } of missing) {
    const key = `${partyId} ${why}`;
    byKey.set(key, { partyId, why, issues: [...(byKey.get(key)?.issues ?? []), issue] });
  }
  return [...byKey.values()];
}
