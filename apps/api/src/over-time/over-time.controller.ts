import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { readIssueOverTime } from '@standpoint/contracts/over-time';
import { readPartyProfile } from '@standpoint/contracts/party-profile';
import { readTimeline } from '@standpoint/contracts/timeline';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { IssueOverTimeService } from './issue-over-time.service.js';
import { PartyProfileService } from './party-profile.service.js';
import { TimelineService } from './timeline/timeline.service.js';

@Controller()
export class OverTimeController {
  constructor(
    private readonly issues: IssueOverTimeService,
    private readonly profiles: PartyProfileService,
    private readonly timelines: TimelineService,
  ) {}

  @Serves(readIssueOverTime)
  readIssueOverTime(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readIssueOverTime>) {
    return this.issues.readIssueOverTime(caller, params, search);
  }

  @Serves(readPartyProfile)
  readPartyProfile(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readPartyProfile>) {
    return this.profiles.readPartyProfile(caller, params, search);
  }

  @Serves(readTimeline)
  readTimeline(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readTimeline>) {
    return this.timelines.readTimeline(caller, params.negotiation, search);
  }
}
