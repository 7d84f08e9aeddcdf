import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MetricsService } from './metrics.service.js';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly service: MetricsService) {}

  @Get()
  async readMetrics(@Res() reply: FastifyReply) {
    return reply.type(this.service.contentType).send(await this.service.readMetrics());
  }
}
