import { Module } from '@nestjs/common';
import { IssueOverTimeService } from './issue-over-time.service.js';
import { OverTimeController } from './over-time.controller.js';
import { PartyProfileService } from './party-profile.service.js';
import { TimelineService } from './timeline/timeline.service.js';

@Module({
  controllers: [OverTimeController],
  providers: [IssueOverTimeService, PartyProfileService, TimelineService],
  exports: [IssueOverTimeService, PartyProfileService, TimelineService],
})
export class OverTimeModule {}
