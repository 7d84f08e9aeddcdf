import { Button, Group } from '@mantine/core';
import type { Bargaining } from '@standpoint/contracts/bargaining';
import type { Estimate } from '@standpoint/contracts/estimates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatNumber } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useWhyNot } from '../../../lib/use-reader-role';
import { GuardedButton } from '../../../ui/guarded-button';
import { RemoveDialog } from '../../../ui/remove-dialog';
import { NumberTable } from '../number-table';
import styles from '../bargaining.module.css';
import { EditForm } from './edit-form';
import { EnterForm } from './enter-form';
import { EstimateHistory } from './estimate-history';
import { thingWords } from './estimate-words';
import { useRemoveEstimate } from './estimates.mutation';

interface EstimatesSectionProps {
  readonly table: Bargaining;
  readonly entered: readonly Estimate[];
  readonly params: NegotiationRef;
  readonly timeZone: string;
}

type Doing = { readonly act: 'edit' | 'history' | 'remove'; readonly estimate: Estimate } | { readonly act: 'enter' };

/** What the team judges of parties: entered, changed and taken back here, and always told from evidence. */
export function EstimatesSection({ table, entered, params, timeZone }: EstimatesSectionProps) {
  const { t } = useTranslation();
  const mayNot = useWhyNot(params, 'estimate:edit');
  // What stood at an instant that is gone is looked at, not changed.
  const whyNot = table.knownAt ? t('estimates.past') : mayNot;
  const [doing, setDoing] = useState<Doing | null>(null);
  const onClose = () => setDoing(null);
  const bargained = new Set(table.overlaps.map(({ issueSlug }) => issueSlug));
  return (
    <section>
      <Group justify="space-between" align="flex-start" gap="xs">
        <h2 className={styles.heading}>
          {t('estimates.title')}
        </h2>
        <GuardedButton size="xs" label={t('estimates.add')} whyNot={whyNot} onClick={() => setDoing({ act: 'enter' })} />
      </Group>
      <p className={styles.judgement} role="note">
        {t('estimates.about')}
      </p>
      {entered.length === 0 ? (
        <p className={styles.about}>{t('estimates.none')}</p>
      ) : (
        <NumberTable
          label={t('estimates.title')}
          columns={[t('bargaining.party'), t('estimates.measure'), t('estimates.on'), t('estimates.value'), t('estimates.rationale'), t('estimates.entered'), t('estimates.acts')]}
        >
          {entered.map((estimate) => (
            <Row key={estimate.id} estimate={estimate} timeZone={timeZone} mayEdit={whyNot === null} onDoing={setDoing} />
          ))}
        </NumberTable>
      )}
      {doing?.act === 'enter' && (
        <EnterForm params={params} parties={table.parties} issues={table.issues.filter(({ slug }) => bargained.has(slug))} entered={entered} onClose={onClose} />
      )}
      {doing?.act === 'edit' && <EditForm params={params} estimate={doing.estimate} onClose={onClose} />}
      {doing?.act === 'history' && <EstimateHistory params={params} estimate={doing.estimate} timeZone={timeZone} onClose={onClose} />}
      {doing?.act === 'remove' && <Removal params={params} estimate={doing.estimate} onClose={onClose} />}
    </section>
  );
}

interface RowProps {
  readonly estimate: Estimate;
  readonly timeZone: string;
  readonly mayEdit: boolean;
  readonly onDoing: (doing: Doing) => void;
}

const SMALL = { size: 'compact-xs', variant: 'default' } as const;

function Row({ estimate, timeZone, mayEdit, onDoing }: RowProps) {
  const { t } = useTranslation();
  const { party, issue, measure, value, rationale, recordedBy, recordedAt } = estimate;
  const thing = thingWords(t, estimate);
  return (
    <tr>
      <th scope="row">
        <bdi>{party.name}</bdi>
      </th>
      <td>{t(`estimates.measures.${measure}`)}</td>
      <td>{issue?.name ?? t('estimates.everyIssue')}</td>
      <td>{formatNumber(value)}</td>
      <td>{rationale}</td>
      <td>{t('estimates.by', { name: recordedBy.name, at: formatInstant(recordedAt, timeZone) })}</td>
      <td>
        <Group gap={4}>
          {mayEdit && (
            <Button {...SMALL} aria-label={t('estimates.editNamed', { thing })} onClick={() => onDoing({ act: 'edit', estimate })}>
              {t('estimates.edit')}
            </Button>
          )}
          <Button {...SMALL} aria-label={t('estimates.historyNamed', { thing })} onClick={() => onDoing({ act: 'history', estimate })}>
            {t('estimates.history')}
          </Button>
          {mayEdit && (
            <Button {...SMALL} aria-label={t('estimates.removeNamed', { thing })} onClick={() => onDoing({ act: 'remove', estimate })}>
              {t('estimates.remove')}
            </Button>
          )}
        </Group>
      </td>
    </tr>
  );
}

function Removal({ params, estimate, onClose }: { params: NegotiationRef; estimate: Estimate; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveEstimate(params);
  return (
    <RemoveDialog
      title={t('estimates.removeNamed', { thing: thingWords(t, estimate) })}
      text={t('estimates.removeText')}
      label={t('estimates.remove')}
      onRemove={() => remove.mutateAsync({ estimate: estimate.id, ifMatch: estimate.revision })}
      onRemoved={onClose}
      onClose={onClose}
    />
  );
}
