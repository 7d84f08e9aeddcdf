import '../../../i18n/en/statements';
import { Anchor, Group, Text, Title } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { codingWords } from '../../../lib/coding-words';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { quoted } from '../../../lib/quoted';
import { AppLink } from '../../../ui/app-link';
import styles from './page.module.css';

interface PagePositionsProps {
  readonly params: NegotiationRef;
  readonly statement: Statement;
  readonly issues: readonly Issue[];
}

/** The codings, each with an anchor of its own: `#p2` is the second. */
export function PagePositions({ params, statement, issues }: PagePositionsProps) {
  const { t } = useTranslation();
  const named = useLocation({ select: ({ hash }) => hash });
  return (
    <section aria-labelledby="positions">
      <Title order={2} size="h5" id="positions" className={styles.heading}>
        {t('statements.positions')}
      </Title>
      {statement.positions.length === 0 && <Text size="sm">{t('statements.noPositions')}</Text>}
      <ol className={styles.list}>
        {statement.positions.map((position, at) => (
          <li
            key={position.id}
            id={`p${at + 1}`}
            className={styles.position}
            data-named={named === `p${at + 1}` || undefined}
            // The address named it before it was on the page.
            ref={named === `p${at + 1}` ? scrollToPosition : undefined}
          >
            <CodedPosition params={params} statement={statement} position={position} issue={issues.find(({ id }) => id === position.issue.id)} />
            <Anchor href={`#p${at + 1}`} size="xs" aria-label={t('statements.position', { at: at + 1 })}>
              #p{at + 1}
            </Anchor>
          </li>
        ))}
      </ol>
    </section>
  );
}

function scrollToPosition(position: HTMLLIElement | null) {
  position?.scrollIntoView({ block: 'center' });
}

interface CodedPositionProps {
  readonly params: NegotiationRef;
  readonly statement: Statement;
  readonly position: Statement['positions'][number];
  readonly issue: Issue | undefined;
}

function CodedPosition({ params, statement, position, issue }: CodedPositionProps) {
  const { t } = useTranslation();
  const scale = issue?.scale;
  const words = {
    labelOfValue: (value: number) => (scale ? describeValue(scale, { kind: 'point', value }) : String(value)),
    labelOfOption: (option: string) => (scale ? describeValue(scale, { kind: 'option', option }) : option),
  };
  const [head, ...rest] = codingWords(t, position, words);
  const { quoteSpan } = position;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {position.issue.name}
        </Text>
        {statement.party && (
          <AppLink
            size="sm"
            to="/w/$workspace/n/$negotiation/c/$issue/$party"
            params={{ ...params, issue: position.issue.slug, party: statement.party.slug }}
          >
            {t('statements.openCell')}
          </AppLink>
        )}
      </Group>
      <Text fw={600}>
        <bdi>{head}</bdi>
      </Text>
      {rest.length > 0 && <Text size="sm">{rest.map(isolated).join(' · ')}</Text>}
      {position.evidence !== statement.evidence && <Text size="sm">{t(`words.evidence.${position.evidence}`)}</Text>}
      {quoteSpan && (
        <Text size="sm" lang={statement.quoteLanguage} dir="auto">
          {quoted({ ...statement, quote: statement.quote.slice(quoteSpan.start, quoteSpan.end) })}
        </Text>
      )}
      {position.rationale && (
        <Text size="sm" c="dimmed">
          {position.rationale}
        </Text>
      )}
    </>
  );
}
