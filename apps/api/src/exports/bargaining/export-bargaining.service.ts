import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Bargaining, exportBargaining, IssueOverlap } from '@standpoint/contracts/bargaining';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportTrades, IssueOutcome, Trades } from '@standpoint/contracts/outcomes';
import { BargainingService } from '../../bargaining/bargaining.service.js';
import { OutcomesService } from '../../bargaining/outcomes/outcomes.service.js';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import type { CsvValue } from '../csv/csv.js';
import { csvFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

const OVERLAP = ['low', 'high', 'width', 'pivotal'] as const;
const ISSUE_COLUMNS = [
  'issue', 'parties', 'ranges_known', ...OVERLAP.map((name) => `pessimistic_${name}`), ...OVERLAP.map((name) => `optimistic_${name}`),
  'compromise', 'median_low', 'median_high', 'n', 'saliences_count', 'nash', 'nash_n', 'has_zone', 'left_out',
];

const TRADE_COLUMNS = [
  'party_a', 'party_b', 'a_gets', 'b_gets', 'gain_a', 'gain_b', 'distance_on_a_gets', 'distance_on_b_gets',
  'share_a_on_a_gets', 'share_a_on_b_gets', 'share_b_on_a_gets', 'share_b_on_b_gets', 'statement_ids',
];

@Injectable()
export class ExportBargainingService {
  constructor(
    private readonly bargaining: BargainingService,
    private readonly outcomes: OutcomesService,
    private readonly clock: Clock,
  ) {}

  async exportBargaining(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportBargaining>['search']): Promise<StreamableFile> {
    const table = await this.bargaining.readBargaining(caller, negotiation, search);
    // At the same instant where one was asked for; what was entered between the two readings shows in the second only.
    const { outcomes } = await this.outcomes.readOutcomes(caller, { negotiation, search });
    const slugOf = slugsIn(table);
    const outcomeByIssue = new Map(outcomes.map((outcome) => [outcome.issueSlug, outcome]));
    const rows = table.overlaps.map((found) => [
      found.issueSlug, found.parties, found.rangesKnown, ...overlapValues(slugOf, found.pessimistic), ...overlapValues(slugOf, found.optimistic),
      ...outcomeValues(slugOf, outcomeByIssue.get(found.issueSlug)),
    ]);
    return csvFile({ name: fileNameOf([negotiation, 'bargaining'], table, this.clock), dialect, columns: ISSUE_COLUMNS, rows });
  }

  async exportTrades(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportTrades>['search']): Promise<StreamableFile> {
    const found = await this.outcomes.readTrades(caller, { negotiation, search });
    const slugOf = slugsIn(found);
    const rows = found.trades.map(({ parties: [a, b], gains, terms: [first, second] }) => [
      slugOf(a), slugOf(b), first.issueSlug, second.issueSlug, ...gains, first.distance, second.distance,
      first.shares[0], second.shares[0], first.shares[1], second.shares[1],
      [...first.statementIds, ...second.statementIds].filter((id) => id !== null).join('|'),
    ]);
    return csvFile({ name: fileNameOf([negotiation, 'trades'], found, this.clock), dialect, columns: TRADE_COLUMNS, rows });
  }
}

type SlugOf = (partyId: string) => string;

function slugsIn({ parties }: Pick<Bargaining | Trades, 'parties'>): SlugOf {
  const slugById = new Map(parties.map(({ id, slug }) => [id, slug]));
  return (partyId) => slugById.get(partyId) ?? partyId;
}

function overlapValues(slugOf: SlugOf, found: IssueOverlap['pessimistic']): CsvValue[] {
  if (!found) return OVERLAP.map(() => null);
  return [found.low, found.high, found.width, found.pivotal.map(slugOf).join('|')];
}

function outcomeValues(slugOf: SlugOf, outcome: IssueOutcome | undefined): CsvValue[] {
  if (!outcome) return [null, null, null, 0, null, null, 0, null, null];
  const { compromise, median, n, saliencesCount, nash, nashN, hasZone, leftOut } = outcome;
  return [
    compromise, median?.low ?? null, median?.high ?? null, n, saliencesCount, nash, nashN, hasZone,
    leftOut.map(({ partyId, why }) => `${slugOf(partyId)}: ${why}`).join('|'),
  ];
}
