import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { exportIssueOverTime } from '@standpoint/contracts/over-time';
import { exportPartyProfile } from '@standpoint/contracts/party-profile';
import { exportTimeline } from '@standpoint/contracts/timeline';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportOverTimeService } from './export-over-time.service.js';

@Controller()
export class ExportOverTimeController {
  constructor(private readonly service: ExportOverTimeService) {}

  @Serves(exportIssueOverTime)
  exportIssueOverTime(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportIssueOverTime>) {
    return this.service.exportIssueOverTime(caller, params, search);
  }

  @Serves(exportPartyProfile)
  exportPartyProfile(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportPartyProfile>) {
    return this.service.exportPartyProfile(caller, params, search);
  }

  @Serves(exportTimeline)
  exportTimeline(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportTimeline>) {
    return this.service.exportTimeline(caller, params.negotiation, search);
  }
}
