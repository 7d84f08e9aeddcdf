import type { Round } from '@standpoint/contracts/rounds';
import type { TFunction } from 'i18next';
import { isolated } from '../../lib/bidi';
import { formatDay } from '../../lib/format';
import { briefSections } from './brief-sentences';
import { briefSources } from './brief-sources';

interface Around {
  readonly timeZone: string;
  readonly addressOf: (statementId: string) => string;
}

/** The brief as it is pasted into a memo: sentences with the numbers of their sources, and the sources below. */
export function briefText(t: TFunction, round: Round, { timeZone, addressOf }: Around): string {
  const { title, before, after } = round.round;
  const sections = briefSections(t, round).map(({ name, sentences, leftOut }) => [
    t(`rounds.section.${name}`),
    ...sentences.map(({ text, sources }) => `- ${text}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`),
    ...(sentences.length === 0 ? [t(`rounds.nothing.${name}`)] : []),
    ...(leftOut > 0 ? [`- ${t('rounds.more', { count: leftOut })}`] : []),
    '',
  ]);
  const sources = briefSources(t, round, timeZone).map(
    ({ id, number, words, outlets }) => `[${number}] ${[words, ...outlets.map(({ label, href }) => [label, href].filter(Boolean).map(isolated).join(', '))].join(' ')} ${addressOf(id)}`,
  );
  return [
    t('rounds.briefOf', { title }),
    t('rounds.compared', { before: formatDay(before), after: formatDay(after ?? round.asOf) }),
    '',
    ...sections.flat(),
    t('rounds.sources'),
    ...sources,
  ].join('\n');
}
