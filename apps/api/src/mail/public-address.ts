import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';

const EVERY_ADDRESS = ['0.0.0.0', '::'];

/** Where people find this server. Never read from a request: whoever writes its Host header would choose where a mail leads. */
@Injectable()
export class PublicAddress {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** The token stands behind `#`, which no browser sends: neither a log nor another site gets to see it. */
  linkWithToken(page: string, token: string): string {
    return `${this.origin()}/${page}#${token}`;
  }

  private origin(): string {
    const { PUBLIC_URL, HOST, PORT } = this.config;
    if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
    const server = this.adapter.httpAdapter?.getHttpServer() as Server | undefined;
    const bound = server?.address();
    const port = bound && typeof bound === 'object' ? bound.port : PORT;
    const host = EVERY_ADDRESS.includes(HOST) ? 'localhost' : HOST;
    return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
  }
}
