import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInService } from './sign-in.service.js';

@Controller('api/auth')
export class SignInController {
  constructor(private readonly service: SignInService) {}

  @Post('sign-up/email')
  @HttpCode(200)
  signUp(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.service.signUp(request, reply);
  }

  @Post('sign-in/email')
  @HttpCode(200)
  signIn(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.service.signIn(request, reply);
  }

  @Post('sign-out')
  @HttpCode(200)
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.service.signOut(request, reply);
  }

  @Get('get-session')
  readSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.service.readSession(request, reply);
  }
}
