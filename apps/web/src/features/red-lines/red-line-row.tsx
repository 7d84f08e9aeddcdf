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
        {item.firstSaid === item.lastSaid
          ? t('redLines.once', { day: formatDay(item.firstSaid) })
          : t('redLines.span', { first: formatDay(item.firstSaid), last: formatDay(item.lastSaid) })}
        {item.ended && <span className={styles.by}>{endWords(t, item.ended)}</span>}
      </td>
      <td>{item.beyond.length === 0 ? t('redLines.nobody') : item.beyond.map((one) => beyondWords(t, one, { item, partyOf })).join(', ')}</td>
    </tr>
  );
}

function endWords(t: TFunction, { how, on }: NonNullable<RegisteredRedLine['ended']>): string {
  const day = on ? formatDay(on) : '';
  if (day && (how === 'replaced by a later red line' || how === 'withdrawn' || how === 'walked back')) return t(`redLines.how.${how}`, { day });
  return t('redLines.how.other');
}

function beyondWords(
  t: TFunction,
  { partySlug, label, isProposal }: RegisteredRedLine['beyond'][number],
  { item, partyOf }: { item: RegisteredRedLine; partyOf: (slug: string) => string },
): string {
  if (partySlug === item.partySlug) return t('redLines.itself', { label });
  return t(isProposal ? 'redLines.whoProposes' : 'redLines.who', { label, party: partyOf(partySlug) });
}
