import { Button } from '@mantine/core';
import type { Bargaining, LoggedProposal } from '@standpoint/contracts/bargaining';
import { useTranslation } from 'react-i18next';
import { saidDays } from '../../../lib/cell-source';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { quoted } from '../../../lib/quoted';
import { AppLink } from '../../../ui/app-link';
import { ItemList } from '../../../ui/item-list';
import type { ProposedValue } from '../bargaining-search';
import styles from '../bargaining.module.css';

interface LoggedProposalsProps {
  readonly table: Bargaining;
  readonly params: NegotiationRef;
  /** Beside what is chosen already, or in its place. */
  readonly onAdd: (values: readonly ProposedValue[]) => void;
  readonly onLoad: (values: readonly ProposedValue[]) => void;
}

const SMALL = { size: 'compact-xs', variant: 'default' } as const;

const valuesOf = (values: LoggedProposal['values']): ProposedValue[] =>
  values.flatMap(({ issueSlug: issue, value, option }): ProposedValue[] => (option !== null ? [{ issue, option }] : value !== null ? [{ issue, value }] : []));

/** What mediators proposed, each as it was said: loaded alone, added to another, or all that stand at once. */
export function LoggedProposals({ table, params, onAdd, onLoad }: LoggedProposalsProps) {
  const { t } = useTranslation();
  const partyOf = (slug: string) => table.mediators.find((party) => party.slug === slug)?.shortName ?? slug;
  const standing = valuesOf(table.proposals.flatMap(({ values }) => values.filter(({ stands }) => stands)));
  const named = ({ partySlug, ...said }: LoggedProposal) => ({ party: partyOf(partySlug), day: saidDays(t, said) });
  return (
    <section aria-labelledby="logged">
      <h3 id="logged" className={styles.subheading}>
        {t('bargaining.logged')}
      </h3>
      <ItemList
        items={table.proposals}
        nothing={t('bargaining.noneLogged')}
        keyOf={({ statementId }) => statementId}
        isQuiet={({ values }) => values.every(({ stands }) => !stands)}
        itemOf={(proposal) => <Words proposal={proposal} table={table} params={params} by={t('bargaining.proposedBy', named(proposal))} />}
        actsOf={(proposal) => (
          <>
            <Button {...SMALL} aria-label={t('bargaining.loadNamed', named(proposal))} onClick={() => onLoad(valuesOf(proposal.values))}>
              {t('bargaining.loadThis')}
            </Button>
            <Button {...SMALL} aria-label={t('bargaining.addNamed', named(proposal))} onClick={() => onAdd(valuesOf(proposal.values))}>
              {t('bargaining.addThis')}
            </Button>
          </>
        )}
      />
      {standing.length > 0 && (
        <Button size="xs" variant="default" mt="xs" onClick={() => onLoad(standing)}>
          {t('bargaining.loadAll')}
        </Button>
      )}
    </section>
  );
}

function Words({ proposal, table, params, by }: { proposal: LoggedProposal; table: Bargaining; params: NegotiationRef; by: string }) {
  const { t } = useTranslation();
  const titleOf = (slug: string) => table.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  return (
    <div className={styles.words}>
      <strong>{by}</strong>
      {proposal.values.map(({ issueSlug, label, stands }) => (
        <span key={issueSlug} className={styles.line}>
          {t(stands ? 'bargaining.proposedValue' : 'bargaining.overtaken', { issue: titleOf(issueSlug), label })}
        </span>
      ))}
      <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: proposal.statementId }} size="sm">
        <span dir="auto">{quoted(proposal)}</span>
      </AppLink>
    </div>
  );
}
