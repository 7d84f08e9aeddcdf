import type { RedLineRegister, RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { quoted } from '../../lib/quoted';
import { AppLink } from '../../ui/app-link';
import styles from './red-lines.module.css';

interface RedLineRowProps {
  readonly item: RegisteredRedLine;
  readonly register: RedLineRegister;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

export function RedLineRow({ item, register, params }: RedLineRowProps) {
  const { t } = useTranslation();
  const partyOf = (slug: string) => register.parties.find((party) => party.slug === slug)?.shortName ?? slug;
  const issue = register.issues.find(({ slug }) => slug === item.issueSlug)?.title ?? item.issueSlug;
  const authority = t(`redLines.authority.${item.authority}`);
  return (
    <tr>
      <th scope="row">
        <AppLink
          to="/w/$workspace/n/$negotiation/c/$issue/$party"
          params={{ ...params, issue: item.issueSlug, party: item.partySlug }}
          search={{ asOf: register.asOf, ...(register.knownAt && { knownAt: register.knownAt }) }}
        >
          {t('redLines.cell', { issue, party: partyOf(item.partySlug) })}
        </AppLink>
      </th>
      <td>{t('redLines.threshold', { kind: t(`words.redLineKind.${item.kind}`), label: item.label })}</td>
      <td>
        <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: item.statementId }}>
          {quoted(item)}
        </AppLink>
        <span className={styles.by}>{item.speaker ? t('redLines.speaker', { speaker: item.speaker, authority }) : t('redLines.noSpeaker')}</span>
      </td>
      <td>
        <Said day={item.firstSaid} statement={item.firstStatementId} words="redLines.first" params={params} />
        {item.lastStatementId !== item.firstStatementId && <Said day={item.lastSaid} statement={item.lastStatementId} words="redLines.last" params={params} />}
        {item.ended && <Ended ended={item.ended} params={params} />}
      </td>
      <td>{item.beyond.length === 0 ? t('redLines.nobody') : item.beyond.map((one) => beyondWords(t, one, { item, partyOf })).join(', ')}</td>
      <td>
        {item.tests.length === 0
          ? t('redLines.untested')
          : item.tests.map(({ how, on, partySlug, label, statementId }) => (
              <span key={`${statementId} ${how}`} className={styles.test}>
                <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }}>
                  {formatDay(on)}
                </AppLink>{' '}
                {t(`redLines.tests.${how}`, { party: partyOf(partySlug), label })}
              </span>
            ))}
      </td>
    </tr>
  );
}

interface SaidProps {
  readonly day: string;
  readonly statement: string;
  readonly words: 'redLines.first' | 'redLines.last';
  readonly params: RedLineRowProps['params'];
}

function Said({ day, statement, words, params }: SaidProps) {
  const { t } = useTranslation();
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement }} className={styles.test ?? ''}>
      {t(words, { day: formatDay(day) })}
    </AppLink>
  );
}

/** How it ended, and in which statement, where one is known. */
function Ended({ ended: { how, on, statementId }, params }: { ended: NonNullable<RegisteredRedLine['ended']>; params: RedLineRowProps['params'] }) {
  const { t } = useTranslation();
  const isNamed = how === 'replaced by a later red line' || how === 'withdrawn' || how === 'walked back';
  const words = on && isNamed ? t(`redLines.how.${how}`, { day: formatDay(on) }) : t('redLines.how.other');
  if (statementId === null) return <span className={styles.by}>{words}</span>;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }} className={styles.test ?? ''}>
      {words}
    </AppLink>
  );
}

function beyondWords(
  t: TFunction,
  { partySlug, label, isProposal }: RegisteredRedLine['beyond'][number],
  { item, partyOf }: { item: RegisteredRedLine; partyOf: (slug: string) => string },
): string {
  if (partySlug === item.partySlug) return t('redLines.itself', { label });
  return t(isProposal ? 'redLines.whoProposes' : 'redLines.who', { label, party: partyOf(partySlug) });
}
