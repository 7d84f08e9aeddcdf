import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordService } from './password.service.js';

@Controller('api/auth')
export class PasswordController {
  constructor(private readonly service: PasswordService) {}

  @Post('request-password-reset')
  @HttpCode(200)
  requestPasswordReset(@Req() request: FastifyRequest) {
    return this.service.requestPasswordReset(request);
  }

  @Post('reset-password')
  @HttpCode(200)
  resetPassword(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.service.resetPassword(request, reply);
  }

  @Post('change-password')
  @HttpCode(200)
  changePassword(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.service.changePassword(request, reply);
  }
}
