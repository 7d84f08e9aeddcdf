import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DocsService } from './docs.service.js';

@Controller('api')
export class DocsController {
  constructor(private readonly service: DocsService) {}

  @Get('openapi.json')
  readDescription() {
    return this.service.readDescription();
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  readPage() {
    return this.service.readPage();
  }

  @Get('docs/:file')
  async readFile(@Param('file') file: string, @Res() reply: FastifyReply) {
    const { type, content } = await this.service.readFile(file);
    return reply.type(type).send(content);
  }
}
