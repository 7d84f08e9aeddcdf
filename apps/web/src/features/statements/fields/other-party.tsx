import '../../../i18n/en/statements';
import { Button, Group, Text } from '@mantine/core';
import type { Speaker } from '@standpoint/contracts/speakers';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormCatalogue } from '../form/catalogue-context';
import type { StatementDraft } from '../draft/statement-draft';

interface OtherPartyProps {
  readonly speaker: Speaker;
  readonly partyPath: 'party' | 'reporterParty';
}

/** Somebody can speak for a party that is not on record as theirs, but it is rarely meant. */
export function OtherParty({ speaker, partyPath }: OtherPartyProps) {
  const { t } = useTranslation();
  const { parties } = useFormCatalogue();
  const { setValue } = useFormContext<StatementDraft>();
  const party = useWatch<StatementDraft, 'party' | 'reporterParty'>({ name: partyPath });
  const own = speaker.authorities.flatMap((authority) => authority.party ?? []);
  const [first] = own;
  const chosen = parties.find(({ slug }) => slug === party);
  if (!chosen || !first || own.some(({ slug }) => slug === party)) return null;
  return (
    <Group gap={6} mt={4}>
      <Text size="xs" role="status">
        {t('statements.otherParty', { speaker: speaker.name, own: first.name, party: chosen.shortName })}
      </Text>
      <Button size="compact-xs" variant="default" onClick={() => setValue(partyPath, first.slug)}>
        {t('statements.takeParty', { party: first.name })}
      </Button>
    </Group>
  );
}
