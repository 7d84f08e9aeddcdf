import { Injectable } from '@nestjs/common';
import type { GapSearch } from '@standpoint/contracts/gap-search';
import { type ExplainableGaps, type GapExplanation, type GapQuestion, MOST_EXPLAINED_TOGETHER } from '@standpoint/contracts/gaps';
import type { Party } from '@standpoint/contracts/parties';
import { explainGap } from '@standpoint/domain/explain-gap';
import type { AggregateGap, GapOptions } from '@standpoint/domain/gap';
import { gapPairs } from '@standpoint/domain/gap-matrix';
import { orderByGap } from '@standpoint/domain/order-by-gap';
import { selectLog } from '../cells/select-log.js';
import { hasScale } from '../cells/present-cell.js';
import { readCells } from '../cells/read-cells.js';
import { readNumbers } from '../cells/read-numbers.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import { withBlocs } from '../cells/with-blocs.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { explanationOf } from './explanation.js';
import { gapIssueOf, gapOptionsOf, optionsEcho } from './gap-options.js';
import { presentPair } from './present-gap.js';

export interface PairAddress {
  readonly negotiation: string;
  readonly partyA: string;
  readonly partyB: string;
}

export interface ResolvedGaps {
  readonly opened: OpenReading;
  readonly options: GapOptions;
  readonly parties: readonly Party[];
  readonly pairs: readonly AggregateGap[];
}

@Injectable()
export class GapsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readGaps(caller: Caller, negotiation: string, { explain, ...search }: GapQuestion): Promise<ExplainableGaps> {
    return this.read(caller, negotiation, search, async (tx, opened) => {
      const { options, parties, pairs } = await resolvePairs(tx, opened, search);
      const found = { ...opened.echo, ...optionsEcho(options), parties: [...parties], pairs: pairs.map(presentPair) };
      if (explain !== 'true') return found;
      if (parties.length > MOST_EXPLAINED_TOGETHER) throw tooManyToExplain(parties.length);
      const explanations: GapExplanation[] = [];
      for (const { partyA, partyB } of pairs) explanations.push(await explainPair(tx, opened, { partyA, partyB, search }));
      return { ...found, explanations };
    });
  }

  /** Every pair with its terms, as the screen and the file of gaps are made from. */
  resolveGaps(caller: Caller, negotiation: string, search: GapSearch): Promise<ResolvedGaps> {
    return this.read(caller, negotiation, search, (tx, opened) => resolvePairs(tx, opened, search));
  }

  explainGap(caller: Caller, { negotiation, ...pair }: PairAddress, search: Partial<GapSearch>): Promise<GapExplanation> {
    return this.read(caller, negotiation, search, (tx, opened) => explainPair(tx, opened, { ...pair, search }));
  }

  private read<T>(
    caller: Caller,
    negotiation: string,
    search: Partial<GapSearch>,
    work: (tx: TenantTx, opened: OpenReading) => Promise<T>,
  ): Promise<T> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) =>
      work(tx, await openReading(tx, { caller, clock: this.clock, negotiation, search })),
    );
  }
}

async function resolvePairs(tx: TenantTx, opened: OpenReading, search: GapSearch): Promise<ResolvedGaps> {
  const parties = search.parties === undefined ? principals(opened.parties) : opened.parties;
  const options = gapOptionsOf(search);
  const issues = opened.issues.filter(hasScale).filter(({ inGap }) => inGap);
  const partyIds = parties.map(({ id }) => id);
  const cells = await readNumbers(tx, { negotiationId: opened.negotiation.id, reading: opened.reading, issues, partyIds });
  const pairs = gapPairs(issues.map(gapIssueOf), partyIds, cells, options);
  return search.sort === 'gap' ? { opened, options, ...furthestFirst(parties, pairs) } : { opened, options, parties, pairs };
}

interface PairAsked extends Omit<PairAddress, 'negotiation'> {
  readonly search: Partial<GapSearch>;
}

async function explainPair(tx: TenantTx, opened: OpenReading, { partyA, partyB, search }: PairAsked): Promise<GapExplanation> {
  const [a, b] = [findPartyOrRefuse(opened.seated, partyA), findPartyOrRefuse(opened.seated, partyB)];
  if (a.id === b.id) throw samePartyTwice();

  const options = gapOptionsOf(search);
  const { reading } = opened;
  const issues = opened.issues.filter(hasScale);
  const negotiationId = opened.negotiation.id;
  const part = { partyIds: withBlocs([a, b]) };
  const log = await selectLog(tx, negotiationId, { ...reading, ...part });
  const amongPartyIds = principals(opened.seated).map(({ id }) => id);
  const partyIds = [...new Set([a.id, b.id, ...amongPartyIds])];
  const cells = await readNumbers(tx, { negotiationId, reading, issues: issues.filter(({ inGap }) => inGap), partyIds });
  const explained = explainGap(reading, issues.map(gapIssueOf), { partyA: a.id, partyB: b.id, amongPartyIds, cells }, log, options);
  const shown = await readCells(tx, { negotiationId, reading, issues, partyIds: [a.id, b.id], part });
  return {
    ...opened.echo,
    ...optionsEcho(options),
    parties: [a, b],
    ...explanationOf(explained, issues, shown.cells),
  };
}

function furthestFirst(parties: readonly Party[], pairs: readonly AggregateGap[]): Pick<ResolvedGaps, 'parties' | 'pairs'> {
  const order = orderByGap(parties.map(({ id }) => id), pairs);
  const placeOf = ({ partyA, partyB }: AggregateGap) => {
    const [first = 0, second = 0] = [order.indexOf(partyA), order.indexOf(partyB)].sort((one, other) => one - other);
    return first * order.length + second;
  };
  return {
    parties: parties.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)),
    pairs: pairs.toSorted((one, other) => placeOf(one) - placeOf(other)),
  };
}

function principals(parties: readonly Party[]): Party[] {
  return parties.filter(({ role }) => role === 'principal');
}

function findPartyOrRefuse(seated: readonly Party[], ref: string): Party {
  const party = seated.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
  if (!party) throw notFound('party');
  return party;
}

function tooManyToExplain(parties: number) {
  return invalid([
    {
      path: 'search.explain',
      code: 'too-many-to-explain',
      message: `The gaps of ${parties} parties are not explained together: name at most ${MOST_EXPLAINED_TOGETHER}, or ask for one gap.`,
    },
  ]);
}

function samePartyTwice() {
  return invalid([
    { path: 'params.partyB', code: 'party-twice', message: 'A gap lies between two parties: name another one.' },
  ]);
}
