import '../../../i18n/en/statements';
import { Text, Title } from '@mantine/core';
import type { Statement, StatementLink as Link } from '@standpoint/contracts/statements';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { isolated } from '../../../lib/bidi';
import { formatDay } from '../../../lib/format';
import { quoted } from '../../../lib/quoted';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { StatementLink } from '../statement-link';
import styles from './page.module.css';

/** What it answers or takes back, and what later answers or takes back this one. */
export function PageLinks({ params, statement }: { params: NegotiationRef; statement: Statement }) {
  const { t } = useTranslation();
  if (statement.links.length + statement.linkedFrom.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <Title order={2} size="h5" id="links" className={styles.heading}>
        {t('statements.connected')}
      </Title>
      <ul className={styles.list}>
        {statement.links.map((link) => (
          <LinkLine key={`${link.type} ${link.statement.id} ${link.facet}`} params={params} link={link} words={t(`words.linkType.${link.type}`)} />
        ))}
        {statement.linkedFrom.map((link) => (
          <LinkLine key={`${link.type} ${link.statement.id} ${link.facet}`} params={params} link={link} words={t(`words.linkedFrom.${link.type}`)} />
        ))}
      </ul>
    </section>
  );
}

function LinkLine({ params, link, words }: { params: NegotiationRef; link: z.infer<typeof Link>; words: string }) {
  const { t } = useTranslation();
  const { statement: other, issue, facet } = link;
  const scope = [issue?.name, facet && t(`words.facet.${facet}`)].filter(Boolean).map(isolated).join(', ');
  return (
    <li>
      <Text size="sm">
        <strong>{words}</strong> {scope && `(${scope})`} {[other.party?.name, formatDay(other.saidOn)].filter(Boolean).map(isolated).join(', ')}:{' '}
        <StatementLink params={params} statement={other.id}>
          <span dir="auto">{quoted(other)}</span>
        </StatementLink>
      </Text>
    </li>
  );
}
