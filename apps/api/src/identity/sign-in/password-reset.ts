import type { PrismaClient } from '@standpoint/db/client';
import type { Letter } from '../../mail/letter.js';
import type { MailService } from '../../mail/mail.service.js';
import type { PublicAddress } from '../../mail/public-address.js';

export interface Post {
  readonly mail: MailService;
  readonly address: PublicAddress;
}

export interface User {
  readonly id: string;
  readonly email: string;
}

const HOUR_SECONDS = 60 * 60;
/** So that nobody can fill somebody else's mailbox. */
const MAILS_PER_HOUR = 5;

/** A forgotten password is replaced by a link sent to the account's address: it works once, for an hour. */
export function passwordReset(prisma: PrismaClient, { mail, address }: Post) {
  return {
    resetPasswordTokenExpiresIn: HOUR_SECONDS,
    revokeSessionsOnPasswordReset: true,
    sendResetPassword: async ({ user, token }: { user: User; token: string }) => {
      const lately = new Date(Date.now() - HOUR_SECONDS * 1_000);
      const asked = await prisma.verification.count({ where: { value: user.id, createdAt: { gt: lately } } });
      if (asked <= MAILS_PER_HOUR) await mail.send(resetLetter(user.email, address.linkWithToken('reset-password', token)));
    },
    // Links that were sent and not used are void once the password is another.
    onPasswordReset: async ({ user }: { user: User }) => {
      await prisma.verification.deleteMany({ where: { value: user.id } });
    },
  };
}

function resetLetter(to: string, url: string): Letter {
  return {
    to,
    subject: 'Choose a new password for Standpoint',
    before: ['Somebody, probably you, asked to choose a new password for the account with this address.'],
    link: { label: 'Choose a new password', url },
    after: [
      'The link works once, for an hour. When the password has changed, every device is signed out.',
      'If you did not ask for it, nothing has changed and there is nothing to do.',
    ],
  };
}
