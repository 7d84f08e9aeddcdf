import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseBody } from '../../http/input.js';
import { ProblemError, unauthenticated } from '../../http/problem.js';
import { MailService } from '../../mail/mail.service.js';
import type { Auth } from './auth.js';
import { ChangePassword, RequestPasswordReset, ResetPassword } from './credentials.js';
import { AUTH, publicUser, SignInService } from './sign-in.service.js';

@Injectable()
export class PasswordService {
  private readonly logger = new Logger('Password');

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly signIn: SignInService,
    private readonly mail: MailService,
  ) {}

  /** Answered before anything is looked up: neither words nor time tell whether there is such an account. */
  requestPasswordReset(request: FastifyRequest) {
    const body = parseBody(RequestPasswordReset, request.body);
    this.auth.api.requestPasswordReset({ body }).catch((error: Error) => this.logger.error(error.message, error.stack));
    return { mail: this.mail.mode };
  }

  /** Ends every session of the user: whoever was in with the old password is out. */
  async resetPassword(request: FastifyRequest, reply: FastifyReply) {
    const body = parseBody(ResetPassword, request.body);
    try {
      await this.signIn.answered(request, reply, (headers) => this.auth.api.resetPassword({ body, headers, returnHeaders: true }));
    } catch (error) {
      throw error instanceof ProblemError && error.code === 'invalid-token' ? linkUnusable() : error;
    }
    return { success: true };
  }

  /** Also ends every other session of this user: whoever had the old password is out. */
  async changePassword(request: FastifyRequest, reply: FastifyReply) {
    const body = { ...parseBody(ChangePassword, request.body), revokeOtherSessions: true };
    if (!(await this.signIn.findSignedIn(request, reply))) throw unauthenticated();
    const { user } = await this.signIn.answered(request, reply, (headers) =>
      this.auth.api.changePassword({ body, headers, returnHeaders: true }),
    );
    // A link that was sent for the old password would undo the change.
    const { adapter } = await this.auth.$context;
    await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: user.id }] });
    return { user: publicUser(user) };
  }
}

function linkUnusable(): ProblemError {
  return new ProblemError({
    status: 422,
    code: 'link-unusable',
    detail: 'This link cannot be used: it was used already, is older than an hour, or was never sent. Ask for a new one.',
  });
}
