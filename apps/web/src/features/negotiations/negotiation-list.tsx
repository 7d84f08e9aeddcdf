import '../../i18n/en/welcome';
import { Badge, Text } from '@mantine/core';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format';
import { AnchorLink } from '../../ui/link';
import styles from './negotiation-list.module.css';

interface NegotiationListProps {
  readonly workspace: string;
  readonly negotiations: readonly Negotiation[];
  /** Which of them is the sample. */
  readonly sampleId?: string | undefined;
}

export function NegotiationList({ workspace, negotiations, sampleId }: NegotiationListProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {negotiations.map((negotiation) => (
        <li key={negotiation.id} className={styles.item}>
          <AnchorLink to="/w/$workspace/n/$negotiation/matrix" params={{ workspace, negotiation: negotiation.slug }} fw={600}>
            <bdi>{negotiation.title}</bdi>
          </AnchorLink>
          {negotiation.id === sampleId && (
            <Badge variant="light" ml="xs">
              {t('welcome.sample.badge')}
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            {t('negotiations.changed', { at: formatInstant(negotiation.changedAt, negotiation.timeZone) })}
          </Text>
        </li>
      ))}
    </ul>
  );
}
