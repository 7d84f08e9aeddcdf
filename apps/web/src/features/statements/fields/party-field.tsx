import '../../../i18n/en/statements';
import { lazy, Suspense, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { StatementDraft } from '../draft/statement-draft';
import { useFormCatalogue } from '../form/catalogue-context';
import { useFaults } from '../form/fault-context';
import { focusField } from '../form/form-place';
import { RefField } from './ref-field';

const NewPartyForm = lazy(() => import('../../parties/party-form').then((module) => ({ default: module.NewPartyForm })));

/** Whose statement it is; a party that is not known yet takes its seat from here. */
export function PartyField() {
  const { t } = useTranslation();
  const { workspace, negotiation, parties } = useFormCatalogue();
  const { setValue } = useFormContext<StatementDraft>();
  const { leaveUnchosen, forgive } = useFaults();
  // Only commentary, which codes nothing, may be nobody's.
  const isCoded = useWatch<StatementDraft, 'positions'>({ name: 'positions' }).some(({ issue }) => issue !== '');
  const [called, setCalled] = useState<string | null>(null);
  const onDone = (slug: string) => {
    leaveUnchosen('party', '');
    setValue('party', slug);
    forgive('party');
    setCalled(null);
    focusField('party');
  };
  return (
    <>
      <RefField
        path="party"
        label={t('statements.field.party')}
        required={isCoded}
        choices={parties.map(({ slug, shortName, name }) => ({ value: slug, label: shortName, note: name === shortName ? undefined : name }))}
        create={{ labelOf: (typed) => t('statements.newParty', { typed }), run: setCalled }}
      />
      {called !== null && (
        <Suspense fallback={null}>
          <NewPartyForm params={{ workspace, negotiation }} name={called} onDone={onDone} onClose={() => setCalled(null)} />
        </Suspense>
      )}
    </>
  );
}
