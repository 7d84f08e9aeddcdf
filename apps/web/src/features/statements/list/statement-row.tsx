import { Text } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { useTranslation } from 'react-i18next';
import { saidWords } from '../../../lib/citation-of';
import { formatInstant } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { quoted } from '../../../lib/quoted';
import { AppLink } from '../../../ui/app-link';
import { StatementLink } from '../statement-link';
import styles from './list.module.css';

interface StatementRowProps {
  readonly params: NegotiationRef;
  readonly statement: Statement;
  readonly timeZone: string;
}

export function StatementRow({ params, statement, timeZone }: StatementRowProps) {
  const { t } = useTranslation();
  const { party, speaker, reporter, reporterParty, evidence, quoteKind, sources, positions, retracted, credibility, recordedAt } = statement;
  const teller = reporter?.name ?? reporterParty?.name;
  const [source] = sources;
  const grade = source?.reliability || credibility ? `${source?.reliability ?? '–'}${credibility ?? '–'}` : null;
  const about = [
    speaker?.name,
    teller && `${t('statements.toldBy')} ${teller}`,
    evidence === 'stated' ? null : t(`words.evidence.${evidence}`),
    quoteKind === 'verbatim' ? null : t(`words.quoteKind.${quoteKind}`),
    t(`words.statementKind.${statement.kind}`),
    source && [source.outlet, sources.length > 1 && `+${sources.length - 1}`].filter(Boolean).join(' '),
    grade,
    t('statements.recordedAt', { at: formatInstant(recordedAt, timeZone) }),
    statement.status === 'published' ? null : t(`words.status.${statement.status}`),
    retracted && t('statements.retracted'),
  ];
  return (
    <li className={styles.row} data-retracted={retracted ? '' : undefined}>
      <Text size="sm" c="dimmed">
        {saidWords(t, statement)}
      </Text>
      <div>
        <Text size="sm" fw={600}>
          <bdi>{party?.name ?? t('statements.commentary')}</bdi>
        </Text>
        <p className={styles.quote} lang={statement.quoteLanguage} dir="auto">
          <StatementLink params={params} statement={statement.id}>
            {quoted(statement)}
          </StatementLink>
        </p>
        <Text size="xs" c="dimmed">
          {about.filter(Boolean).join(' · ')}
        </Text>
        <Codings params={params} statement={statement} />
        {positions.length === 0 && (
          <Text size="xs" c="dimmed">
            {t('statements.uncoded')}
          </Text>
        )}
      </div>
    </li>
  );
}

function Codings({ params, statement: { positions, party } }: Pick<StatementRowProps, 'params' | 'statement'>) {
  const { t } = useTranslation();
  if (positions.length === 0 || !party) return null;
  return (
    <ul className={styles.codings}>
      {positions.map(({ id, issue, label, kind }) => (
        <li key={id} className={styles.coding}>
          <AppLink size="xs" to="/w/$workspace/n/$negotiation/c/$issue/$party" params={{ ...params, issue: issue.slug, party: party.slug }}>
            {issue.name}
          </AppLink>
          : {label || t(`words.positionKind.${kind ?? 'none'}`)}
        </li>
      ))}
    </ul>
  );
}
