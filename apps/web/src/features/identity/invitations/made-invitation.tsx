import '../../../i18n/en/people';
import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import type { InvitationWithLink } from '@standpoint/contracts/invitations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../../lib/copy-text';
import { formatInstant } from '../../../lib/format';

/** The link, this once, and what became of the mail. */
export function MadeInvitation({ made, onClose }: { made: InvitationWithLink; onClose: () => void }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const { email, mail, link, expiresAt } = made;
  const copy = async () => setCopied(await copyText(link ?? ''));
  return (
    <Alert role="status" color={mail === 'failed' ? 'yellow' : 'blue'} title={email ? t(`people.invite.made.${mail ?? 'failed'}`, { email }) : t('people.invite.made.link')}>
      <Text size="sm" mb="xs">
        {t('people.invite.once', { at: formatInstant(expiresAt) })}
      </Text>
      <Group align="end" gap="xs">
        <TextInput
          readOnly
          aria-label={t('people.invite.link')}
          value={link ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          flex="1 1 280px"
        />
        <Button variant="default" onClick={() => void copy()}>
          {t(isCopied ? 'people.invite.copied' : 'people.invite.copy')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('people.invite.close')}
        </Button>
      </Group>
    </Alert>
  );
}
