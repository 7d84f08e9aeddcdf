import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Clock } from './clock.js';
import { ProblemFilter } from './problems/problem.filter.js';

@Global()
@Module({ providers: [Clock, { provide: APP_FILTER, useClass: ProblemFilter }], exports: [Clock] })
export class HttpModule {}
