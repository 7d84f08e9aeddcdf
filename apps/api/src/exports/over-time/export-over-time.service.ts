import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportIssueOverTime, IssueStep } from '@standpoint/contracts/over-time';
import type { exportPartyProfile, ProfileRow } from '@standpoint/contracts/party-profile';
import type { exportTimeline, Timeline } from '@standpoint/contracts/timeline';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import { IssueOverTimeService } from '../../over-time/issue-over-time.service.js';
import { PartyProfileService } from '../../over-time/party-profile.service.js';
import { TimelineService } from '../../over-time/timeline/timeline.service.js';
import type { CsvValue } from '../csv/csv.js';
import { csvFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';
import { joined } from '../csv/joined.js';
import { redLineOf } from '../csv/red-line.js';

const HELD = ['state', 'kind', 'value', 'low', 'high', 'option', 'label', 'share', 'red_lines', 'evidence', 'speaker', 'flags', 'said_on', 'statement_id'] as const;
const STEP_COLUMNS = ['issue', 'party', 'from', 'until', ...HELD, 'salience', 'salience_is_default'] as const;
const PROFILE_COLUMNS = ['issue', 'party', ...HELD, 'accepts_low_share', 'accepts_high_share', 'salience', 'others'] as const;
const TIMELINE_COLUMNS = ['day', 'statements', 'cells_changed', 'events'] as const;

@Injectable()
export class ExportOverTimeService {
  constructor(
    private readonly issues: IssueOverTimeService,
    private readonly profiles: PartyProfileService,
    private readonly timelines: TimelineService,
    private readonly clock: Clock,
  ) {}

  async exportIssueOverTime(
    caller: Caller,
    params: InputOf<typeof exportIssueOverTime>['params'],
    { dialect, ...search }: InputOf<typeof exportIssueOverTime>['search'],
  ): Promise<StreamableFile> {
    const found = await this.issues.readIssueOverTime(caller, params, search);
    const slugs = new Map(found.parties.map(({ id, slug }) => [id, slug]));
    const rows = found.series.flatMap(({ partyId, steps }) =>
      steps.map((step, at) => [
        found.issue.slug,
        slugs.get(partyId) ?? partyId,
        step.from,
        steps[at + 1]?.from ?? null,
        ...heldOf(step),
        step.salience,
        step.salienceIsDefault,
      ]),
    );
    return csvFile({ name: fileNameOf([params.negotiation, found.issue.slug, 'over-time'], found, this.clock), dialect, columns: STEP_COLUMNS, rows });
  }

  async exportPartyProfile(
    caller: Caller,
    params: InputOf<typeof exportPartyProfile>['params'],
    { dialect, ...search }: InputOf<typeof exportPartyProfile>['search'],
  ): Promise<StreamableFile> {
    const found = await this.profiles.readPartyProfile(caller, params, search);
    const slugs = new Map(found.others.map(({ id, slug }) => [id, slug]));
    const rows = found.rows.map(({ cell, accepts, others }) => [
      cell.issueSlug,
      cell.partySlug,
      ...heldOf(cell),
      accepts?.low ?? null,
      accepts?.high ?? null,
      cell.salience,
      joined(others.map(({ partyId, label }) => `${slugs.get(partyId) ?? partyId}: ${label}`)),
    ]);
    return csvFile({ name: fileNameOf([params.negotiation, found.party.slug, 'profile'], found, this.clock), dialect, columns: PROFILE_COLUMNS, rows });
  }

  async exportTimeline(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportTimeline>['search']): Promise<StreamableFile> {
    const found = await this.timelines.readTimeline(caller, negotiation, search);
    const rows = timelineRows(found);
    const name = fileNameOf([negotiation, 'timeline'], { asOf: String(rows.at(-1)?.[0] ?? 'never'), knownAt: found.knownAt }, this.clock);
    return csvFile({ name, dialect, columns: TIMELINE_COLUMNS, rows });
  }
}

/** One row a day on which something was said, changes or begins. */
function timelineRows({ days, events }: Timeline): CsvValue[][] {
  const counts = new Map(days.map((each) => [each.day, each]));
  const begins = events.map(({ slug, starts }) => ({ slug, day: starts.slice(0, 10) }));
  const all = [...new Set([...counts.keys(), ...begins.map(({ day }) => day)])].sort();
  return all.map((day) => [
    day,
    counts.get(day)?.statements ?? 0,
    counts.get(day)?.cells ?? 0,
    joined(begins.filter((event) => event.day === day).map(({ slug }) => slug)),
  ]);
}

function heldOf(cell: Omit<IssueStep, 'from'> | ProfileRow['cell']): CsvValue[] {
  return [
    cell.state,
    cell.kind,
    cell.value,
    cell.low,
    cell.high,
    cell.option,
    cell.label,
    cell.share,
    joined(cell.redLines.map(redLineOf)),
    cell.evidence,
    cell.speaker,
    joined(cell.flags),
    cell.saidOn,
    cell.statementId,
  ];
}
