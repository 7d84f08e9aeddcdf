import { Module } from '@nestjs/common';
import { IssueOverTimeService } from './issue-over-time.service.js';
import { OverTimeController } from './over-time.controller.js';
import { PartyProfileService } from './party-profile.service.js';

@Module({
  controllers: [OverTimeController],
  providers: [IssueOverTimeService, PartyProfileService],
  exports: [IssueOverTimeService, PartyProfileService],
})
export class OverTimeModule {}
