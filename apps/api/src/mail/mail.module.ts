import { Global, Module } from '@nestjs/common';
import { MailService } from './mail.service.js';
import { PublicAddress } from './public-address.js';

@Global()
@Module({ providers: [MailService, PublicAddress], exports: [MailService, PublicAddress] })
export class MailModule {}
