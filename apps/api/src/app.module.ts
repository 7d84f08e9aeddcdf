import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Config } from './config.js';
import { CellsModule } from './cells/cells.module.js';
import { ConfigModule } from './config.module.js';
import { DbModule } from './db/db.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { GapsModule } from './gaps/gaps.module.js';
import { DocsModule } from './docs/docs.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { MailModule } from './mail/mail.module.js';
import { BargainingModule } from './bargaining/bargaining.module.js';
import { ContradictionsModule } from './contradictions/contradictions.module.js';
import { RedLinesModule } from './red-lines/red-lines.module.js';
import { CompareModule } from './compare/compare.module.js';
import { LiveModule } from './live/live.module.js';
import { MatrixModule } from './matrix/matrix.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { NegotiationsModule } from './negotiations/negotiations.module.js';
import { SampleModule } from './sample/sample.module.js';
import { OverTimeModule } from './over-time/over-time.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { WatchModule } from './watch/watch.module.js';
import { StatementsModule } from './statements/statements.module.js';
import { ViewsModule } from './views/views.module.js';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggerModule.forRoot({ pinoHttp: { level: config.LOG_LEVEL, autoLogging: false } }),
        HttpModule,
        DbModule,
        MailModule,
        HealthModule,
        MetricsModule,
        DocsModule,
        IdentityModule,
        NegotiationsModule,
        CellsModule,
        StatementsModule,
        MatrixModule,
        GapsModule,
        ViewsModule,
        CompareModule,
        WatchModule,
        ContradictionsModule,
        OverTimeModule,
        RoundsModule,
        BargainingModule,
        RedLinesModule,
        ExportsModule,
        SampleModule,
        OperationsModule,
        LiveModule,
      ],
    };
  }
}
