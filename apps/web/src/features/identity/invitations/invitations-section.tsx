import '../../../i18n/en/people';
import { Stack, Title } from '@mantine/core';
import type { Invitation, InvitationWithLink } from '@standpoint/contracts/invitations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationList } from './invitation-list';
import { InviteForm } from './invite-form';
import { MadeInvitation } from './made-invitation';

interface InvitationsSectionProps {
  readonly workspace: string;
  /** null where the reader may not see them. */
  readonly invitations: readonly Invitation[] | null;
  readonly whyNot: string | null;
}

/** Invite, hand over the link, and keep an eye on who has not come yet. */
export function InvitationsSection({ workspace, invitations, whyNot }: InvitationsSectionProps) {
  const { t } = useTranslation();
  const [made, setMade] = useState<InvitationWithLink | null>(null);
  return (
    <Stack gap="lg" mt="xl">
      <section aria-labelledby="invite">
        <Title order={2} size="h4" id="invite" mb="sm">
          {t('people.invite.title')}
        </Title>
        <Stack>
          <InviteForm workspace={workspace} whyNot={whyNot} onMade={setMade} />
          {made?.link && <MadeInvitation key={made.id} made={made} onClose={() => setMade(null)} />}
        </Stack>
      </section>
      {invitations && (
        <section aria-labelledby="invitations">
          <Title order={2} size="h4" id="invitations" mb="sm">
            {t('people.invite.open')}
          </Title>
          <InvitationList workspace={workspace} invitations={invitations} onMade={setMade} />
        </section>
      )}
    </Stack>
  );
}
