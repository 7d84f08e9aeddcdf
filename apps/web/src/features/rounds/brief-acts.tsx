import { Button, Group, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ROUND_ENDS, type RoundSearch } from '@standpoint/contracts/round-search';
import type { Round } from '@standpoint/contracts/rounds';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stringifyAddress } from '../../lib/address';
import { copyText } from '../../lib/copy-text';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { CsvMenu } from '../../ui/csv-menu';
import { briefText } from './brief-text';

interface BriefActsProps {
  readonly params: NegotiationRef;
  readonly round: Round;
  readonly reading: RoundSearch;
  readonly timeZone: string;
  readonly onUntil: (until: RoundSearch['until']) => void;
}

/** How long after the round is read, and the ways out of the browser: paper, a memo, a file. */
export function BriefActs({ params, round, reading, timeZone, onUntil }: BriefActsProps) {
  const { t } = useTranslation();
  const { before, after } = round.round;
  const { asOf: _, knownAt, until = 'next', ...filters } = reading;
  const base = `/w/${params.workspace}/n/${params.negotiation}`;
  const csvHref = `${base}/compare.csv${stringifyAddress({ ...filters, from: before, to: after, fromKnownAt: knownAt, toKnownAt: knownAt })}`;
  const onCopy = async () => {
    const text = briefText(t, round, { timeZone, addressOf: (id) => `${window.location.origin}${base}/s/${id}` });
    notifications.show({ role: 'status', message: t((await copyText(text)) ? 'rounds.copied' : 'rounds.notCopied') });
  };
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={t('rounds.until.label')}
        value={until}
        data={ROUND_ENDS.map((each) => ({ value: each, label: t(`rounds.until.${each}`) }))}
        onChange={(each) => onUntil(each === 'next' ? undefined : each)}
      />
      <Button variant="default" h={32} px="sm" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('rounds.print')}
      </Button>
      <Button variant="default" h={32} px="sm" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void onCopy()}>
        {t('rounds.copy')}
      </Button>
      <CsvMenu files={[{ label: t('rounds.movesCsv'), href: csvHref }]} />
      {(['previous', 'next'] as const).map((beside) => {
        const event = round.round[beside];
        return (
          event && (
            <AppLink key={beside} to="/w/$workspace/n/$negotiation/rounds/$event" params={{ ...params, event }} search={{ ...reading }}>
              {t(`rounds.${beside}`)}
            </AppLink>
          )
        );
      })}
    </Group>
  );
}
