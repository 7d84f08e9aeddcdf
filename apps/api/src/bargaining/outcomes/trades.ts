import { setImmediate } from 'node:timers/promises';
import type { Estimate } from '@standpoint/contracts/estimates';
import { type LEFT_OUT_FOR, type LeftOut, MOST_TRADES, type Trade, type Trades } from '@standpoint/contracts/outcomes';
import { findTrades, type Trade as FoundTrade } from '@standpoint/domain/bargaining/trades';
import { type SalienceShare, salienceShares } from '@standpoint/domain/salience-shares';
import { groupedBy } from '../../cells/grouped-by.js';
import { percentOf } from '../../gaps/percent.js';
import { attendanceIn, type BargainedIssue, type CellTable, type Standing } from '../table.js';
import { enteredIn, type EnteredFor } from './entered.js';

/** One party on one issue, with all that a trade needs. */
interface Stake extends Standing, SalienceShare {
  readonly issue: BargainedIssue;
}

type Missing = Omit<LeftOut, 'issues'> & { readonly issue: string };

/** The exchanges of every two parties, over the issues on which both have all that it takes. Between two parties others have their turn. */
export async function tradesOf(table: CellTable, estimates: readonly Estimate[]): Promise<Pick<Trades, 'trades' | 'found' | 'pairs' | 'leftOut'>> {
  const { stakes, missing } = stakesOf(table, estimates);
  const stakesByParty = groupedBy(stakes, ({ partyId }) => partyId);
  let [found, pairs, best]: [number, number, Exchange[]] = [0, 0, []];
  for (const [at, i] of table.compared.entries()) {
    for (const j of table.compared.slice(at + 1)) {
      const common = commonOf(stakesByParty.get(i.id) ?? [], stakesByParty.get(j.id) ?? []);
      if (common.length < 2) continue;
      // Of all there are, only so many are shown: those of a pair that come after them are not even listed.
      const last = best[MOST_TRADES - 1];
      const next = findTrades(common.map(tradeIssueOf), last ? smallerGain(last) : 0);
      pairs += 1;
      found += next.found;
      if (next.trades.length > 0) best = [...best, ...next.trades.map((trade) => ({ trade, common }))].toSorted((a, b) => smallerGain(b) - smallerGain(a)).slice(0, MOST_TRADES);
    }
    await setImmediate();
  }
  return { trades: best.map(({ trade, common }) => presentTrade(trade, common)), found, pairs, leftOut: grouped(missing) };
}

interface Exchange {
  readonly trade: FoundTrade;
  readonly common: readonly Common[];
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
  const stakes = [...groupedBy(ready, ({ partyId }) => partyId).values()].flatMap((own) => salienceShares(own));
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
  const byIssue = new Map(ofJ.map((j) => [j.issue, j]));
  return ofI.flatMap((i) => {
    const j = byIssue.get(i.issue);
    return j ? [[i, j] as const] : [];
  });
}

function tradeIssueOf([i, j]: Common) {
  return { issueId: i.issue.id, distance: Math.abs(i.x - j.x), salienceI: i.share, salienceJ: j.share };
}

function smallerGain({ trade }: Exchange): number {
  return Math.min(trade.gainI, trade.gainJ);
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
  const groups = groupedBy(missing, ({ partyId, why }) => `${partyId} ${why}`);
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ partyId, why }) => ({ partyId, why, issues: group.map(({ issue }) => issue) })));
}
