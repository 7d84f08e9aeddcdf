import { Inject, Injectable, Logger } from '@nestjs/common';
import type { MailOutcome } from '@standpoint/contracts/invitations';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { htmlOf, type Letter, textOf } from './letter.js';

const CONNECTION_LIMIT_MS = 5_000;
const SILENCE_LIMIT_MS = 10_000;

@Injectable()
export class MailService {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.SMTP_URL ? transportTo(config.SMTP_URL) : undefined;
  }

  /** What becomes of a mail on this server where nothing fails. */
  get mode(): Exclude<MailOutcome, 'failed'> {
    return this.transport ? 'sent' : 'logged';
  }

  /** Never throws: a mail is sent after what it tells of was written, and can be sent again. */
  async send(letter: Letter): Promise<MailOutcome> {
    if (!this.transport) {
      // The one place where a log holds a link: without it nobody could follow it.
      this.logger.log({ mail: 'not sent: SMTP_URL is not set', to: letter.to, subject: letter.subject, link: letter.link.url });
      return 'logged';
    }
    try {
      await this.transport.sendMail({
        from: this.config.MAIL_FROM,
        // As an object it is one address, whatever it holds.
        to: { name: '', address: letter.to },
        subject: letter.subject,
        text: textOf(letter),
        html: htmlOf(letter),
      });
      return 'sent';
    } catch (error) {
      // Not its message, which holds the address and the words of the other side.
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      this.logger.warn({ mail: 'failed', code, responseCode });
      return 'failed';
    }
  }
}

function transportTo(url: string): Transporter {
  return createTransport({
    url,
    connectionTimeout: CONNECTION_LIMIT_MS,
    greetingTimeout: CONNECTION_LIMIT_MS,
    socketTimeout: SILENCE_LIMIT_MS,
    // Nothing but the mail server is asked for anything.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
