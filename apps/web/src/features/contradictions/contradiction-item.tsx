import type { Contradiction, ContradictionList, ContradictionSide } from '@standpoint/contracts/contradictions';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { saidDays } from '../../lib/cell-source';
import { formatDay, formatNumber } from '../../lib/format';
import { quoted } from '../../lib/quoted';
import { AppLink } from '../../ui/app-link';
import styles from './contradictions.module.css';

interface ContradictionItemProps {
  readonly item: Contradiction;
  readonly list: ContradictionList;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

export function ContradictionItem({ item, list, params }: ContradictionItemProps) {
  const { t } = useTranslation();
  const issue = list.issues.find(({ slug }) => slug === item.issueSlug)?.title ?? item.issueSlug;
  const party = list.parties.find(({ slug }) => slug === item.partySlug)?.shortName ?? item.partySlug;
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <AppLink
          to="/w/$workspace/n/$negotiation/c/$issue/$party"
          params={{ ...params, issue: item.issueSlug, party: item.partySlug }}
          search={{ asOf: list.asOf, ...(list.knownAt && { knownAt: list.knownAt }) }}
          className={styles.cell ?? ''}
        >
          {t('contradictions.cell', { issue, party })}
        </AppLink>
        <span className={styles.kind} title={t(`contradictions.kindText.${item.kind}`)}>
          {t(`contradictions.kind.${item.kind}`)}
        </span>
        {item.gap !== null && <span className={styles.gap}>{t('contradictions.gap', { gap: formatNumber(item.gap, 1) })}</span>}
      </p>
      <div className={styles.sides}>
        <Side name={t('contradictions.counts')} side={item.counts} params={params} />
        <Side name={t('contradictions.otherwise')} side={item.otherwise} params={params} />
      </div>
    </li>
  );
}

function Side({ name, side, params }: { name: string; side: ContradictionSide; params: ContradictionItemProps['params'] }) {
  const { t } = useTranslation();
  const { party, speaker, label, evidence, condition, validUntil, statementId, quoteLanguage } = side;
  const who = speaker ? t('contradictions.speaks', { speaker: speaker.name, party: party.name }) : party.name;
  const details = [
    condition && t('contradictions.condition', { condition }),
    validUntil && t('contradictions.until', { day: formatDay(validUntil) }),
    evidence !== 'stated' && t(`words.evidence.${evidence}`),
  ].filter(Boolean);
  return (
    <figure className={styles.side}>
      <p className={styles.name}>{name}</p>
      <p className={styles.label}>
        <bdi>{label}</bdi>
      </p>
      <blockquote className={styles.quote} lang={quoteLanguage} dir="auto">
        {quoted(side)}
      </blockquote>
      <figcaption className={styles.by}>
        {t('contradictions.said', { who, day: saidDays(t, side) })}
        {details.length > 0 && ` · ${details.map(isolated).join(' · ')}`}{' '}
        <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }} size="xs">
          {t('contradictions.statement')}
        </AppLink>
      </figcaption>
    </figure>
  );
}
