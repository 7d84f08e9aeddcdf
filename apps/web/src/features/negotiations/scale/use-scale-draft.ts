import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../../lib/faults';
import { type Scale, type ScaleDraft, scaleDraftOf } from './scale-draft';
import { judgeScale, shownFaults } from './scale-faults';

/** A scale that is being made or changed, judged with every letter. */
export function useScaleDraft(begun: Scale | null) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => scaleDraftOf(begun));
  const [isTried, setTried] = useState(false);
  const judged = judgeScale(t, draft);
  return {
    draft,
    /** null while the contract refuses it. */
    scale: judged.success ? judged.data : null,
    faults: shownFaults(faultsOf(judged.error), draft, isTried),
    change: (change: Partial<ScaleDraft>) => setDraft((now) => ({ ...now, ...change })),
    /** From now on what is empty is a fault too. */
    tryIt: () => setTried(true),
    beginAgain: (from: Scale | null) => {
      setDraft(scaleDraftOf(from));
      setTried(false);
    },
  };
}
