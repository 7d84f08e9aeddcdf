import type { Fault } from '@standpoint/contracts/problem';
import { ProblemError } from '../../../lib/api';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readNewSource } from '../../sources/source-draft';
import { useCreateSource } from '../../sources/sources.mutation';
import { NEW_SPEAKER, readNewSpeaker } from '../../speakers/speaker-draft';
import { useCreateSpeaker } from '../../speakers/speakers.mutation';
import type { Catalogue } from '../catalogue.query';
import { listFaults } from '../draft/faults';
import type { StatementDraft } from '../draft/statement-draft';

/** Creates the source and the speaker that are described in the form, and puts them in their places. */
export function useNewThings(catalogue: Catalogue, form: UseFormReturn<StatementDraft>) {
  const { i18n } = useTranslation();
  const source = useCreateSource(catalogue);
  const speaker = useCreateSpeaker(catalogue);

  const days = { today: catalogue.settings.today, lies: 'past', locale: i18n.language } as const;

  const judgeSource = () => {
    const draft = form.getValues('newSource');
    return draft && { draft, judged: readNewSource(draft, days) };
  };
  const judgeSpeaker = () => {
    const draft = form.getValues('newSpeaker');
    return draft && { draft, judged: readNewSpeaker({ ...NEW_SPEAKER, ...draft }, catalogue.speakers, days) };
  };
  const createNewSource = async (): Promise<Fault[]> => {
    const read = judgeSource();
    if (!read) return [];
    const { draft, judged } = read;
    if (!judged.success) return within('newSource', listFaults(judged.error));
    return refusedWithin('newSource', async () => {
      const { slug } = await source.mutateAsync(judged.data);
      form.setValue(`sources.${draft.at}.source`, slug);
      form.setValue('newSource', null);
    });
  };
  const createNewSpeaker = async (): Promise<Fault[]> => {
    const read = judgeSpeaker();
    if (!read) return [];
    const { draft, judged } = read;
    if (!judged.success) return within('newSpeaker', listFaults(judged.error));
    return refusedWithin('newSpeaker', async () => {
      const { slug } = await speaker.mutateAsync(judged.data);
      form.setValue(draft.as, slug);
      const partyPath = draft.as === 'speaker' ? 'party' : 'reporterParty';
      if (!form.getValues(partyPath)) form.setValue(partyPath, draft.party);
      form.setValue('newSpeaker', null);
    });
  };
  return {
    createSource: createNewSource,
    createSpeaker: createNewSpeaker,
    /** What is wrong with them, before anything is created. */
    judge: (): Fault[] => {
      const [ofSource, ofSpeaker] = [judgeSource()?.judged.error, judgeSpeaker()?.judged.error];
      return [...(ofSource ? within('newSource', listFaults(ofSource)) : []), ...(ofSpeaker ? within('newSpeaker', listFaults(ofSpeaker)) : [])];
    },
    create: async () => [...(await createNewSource()), ...(await createNewSpeaker())],
    isCreatingSource: source.isPending,
    isCreatingSpeaker: speaker.isPending,
  };
}

const within = (path: string, faults: readonly Fault[]): Fault[] => faults.map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));

/** Faults of the fields come back as such; anything else is thrown on. */
async function refusedWithin(path: string, write: () => Promise<void>): Promise<Fault[]> {
  try {
    await write();
    return [];
  } catch (error) {
    if (error instanceof ProblemError && error.problem.errors.length > 0) return within(path, error.problem.errors);
    throw error;
  }
}
