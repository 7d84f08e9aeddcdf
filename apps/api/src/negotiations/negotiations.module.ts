import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { EventsController } from './events/events.controller.js';
import { EventsService } from './events/events.service.js';
import { IssuesController } from './issues/issues.controller.js';
import { IssuesService } from './issues/issues.service.js';
import { KeptAnswers } from './kept-answers.js';
import { NegotiationsController } from './negotiations.controller.js';
import { NegotiationsService } from './negotiations.service.js';
import { MembershipsController } from './parties/memberships/memberships.controller.js';
import { MembershipsService } from './parties/memberships/memberships.service.js';
import { PartiesController } from './parties/parties.controller.js';
import { PartiesService } from './parties/parties.service.js';
import { SeatsController } from './parties/seats/seats.controller.js';
import { SeatsService } from './parties/seats/seats.service.js';
import { ReadingInterceptor } from './reading.interceptor.js';
import { SourcesController } from './sources/sources.controller.js';
import { SourcesService } from './sources/sources.service.js';
import { AliasesController } from './speakers/aliases/aliases.controller.js';
import { AliasesService } from './speakers/aliases/aliases.service.js';
import { AuthoritiesController } from './speakers/authorities/authorities.controller.js';
import { AuthoritiesService } from './speakers/authorities/authorities.service.js';
import { SpeakersController } from './speakers/speakers.controller.js';
import { SpeakersService } from './speakers/speakers.service.js';

@Module({
  controllers: [
    NegotiationsController,
    PartiesController,
    SeatsController,
    MembershipsController,
    SpeakersController,
    AuthoritiesController,
    AliasesController,
    SourcesController,
    IssuesController,
    EventsController,
  ],
  providers: [
    NegotiationsService,
    PartiesService,
    SeatsService,
    MembershipsService,
    SpeakersService,
    AuthoritiesService,
    AliasesService,
    SourcesService,
    IssuesService,
    EventsService,
    KeptAnswers,
    { provide: APP_INTERCEPTOR, useClass: ReadingInterceptor },
  ],
})
export class NegotiationsModule {}
