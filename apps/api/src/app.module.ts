import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Config } from './config.js';
import { ConfigModule } from './config.module.js';
import { DbModule } from './db/db.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { NegotiationsModule } from './negotiations/negotiations.module.js';
import { StatementsModule } from './statements/statements.module.js';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggerModule.forRoot({
          pinoHttp: {
            level: config.LOG_LEVEL,
            autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
            redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
          },
        }),
        HttpModule,
        DbModule,
        HealthModule,
        IdentityModule,
        NegotiationsModule,
        StatementsModule,
      ],
    };
  }
}
