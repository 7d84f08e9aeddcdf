import '../../i18n/en/rounds';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import type { Round } from '@standpoint/contracts/rounds';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatDays, formatInstant, formatList, formatNumber } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { briefSections, type Section } from './brief-sentences';
import { briefSources, type BriefSource } from './brief-sources';
import { BriefTable } from './brief-table';
import styles from './brief.module.css';

interface BriefProps {
  readonly params: NegotiationRef;
  readonly negotiation: Negotiation;
  readonly round: Round;
  /** Not on paper. */
  readonly acts: ReactNode;
}

/** A round of talks on two pages: what happened on the first, the matrix and the sources on the second. */
export function Brief({ params, negotiation, round, acts }: BriefProps) {
  const { t } = useTranslation();
  const [writtenOut] = useState(() => new Date().toISOString());
  return (
    <article className={styles.brief} aria-labelledby="brief-title">
      <div className={styles.acts}>{acts}</div>
      <BriefHead round={round} timeZone={negotiation.timeZone} />
      {briefSections(t, round).map((section) => (
        <BriefSectionShown key={section.name} section={section} round={round} params={params} />
      ))}
      <BriefTable round={round} />
      <Sources sources={briefSources(t, round, negotiation.timeZone)} params={params} />
      <p className={styles.colophon}>
        {t('rounds.colophon', { negotiation: negotiation.title, address: window.location.href, day: formatDay(round.asOf), at: formatInstant(writtenOut, negotiation.timeZone) })}
      </p>
    </article>
  );
}

function BriefHead({ round: { round, knownAt, asOf }, timeZone }: { round: Round; timeZone: string }) {
  const { t } = useTranslation();
  const { title, place, starts, ends, parties, before, after } = round;
  const days = formatDays(starts.slice(0, 10), (ends ?? starts).slice(0, 10));
  return (
    <header className={styles.head}>
      <h2 id="brief-title">
        {t('rounds.briefOf', { title })}
      </h2>
      <p>
        {place ? t('rounds.wasHeld', { place, days }) : days}
        {parties.length > 0 && `. ${t('rounds.with', { parties: formatList(parties.map(({ name }) => name)) })}`}.
      </p>
      <p>
        {t('rounds.compared', { before: formatDay(before), after: formatDay(after ?? asOf) })} {knownAt ? t('rounds.knownThen', { at: formatInstant(knownAt, timeZone) }) : t('rounds.knownNow')}
      </p>
    </header>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly round: Round;
  readonly params: NegotiationRef;
}

function BriefSectionShown({ section: { name, sentences, leftOut }, round, params }: SectionProps) {
  const { t } = useTranslation();
  const { before, after } = round.round;
  const isWatched = name === 'expiring' || name === 'waiting';
  return (
    <section aria-labelledby={`brief-${name}`}>
      <h3 id={`brief-${name}`}>
        {t(`rounds.section.${name}`)} {sentences.length > 0 && <span className={styles.count}>{formatNumber(sentences.length + leftOut)}</span>}
      </h3>
      {sentences.length === 0 && <p className={styles.hint}>{t(`rounds.nothing.${name}`)}</p>}
      <ul className={styles.sentences} data-section={name}>
        {sentences.map(({ text, sources }) => (
          <li key={text}>
            {text}
            <Cited numbers={sources} />
          </li>
        ))}
      </ul>
      {leftOut > 0 && (
        <p className={styles.hint}>
          {isWatched ? (
            <AppLink to="/w/$workspace/n/$negotiation/watch" params={params} search={{ asOf: after ?? round.asOf }}>
              {t('rounds.moreWatched', { count: leftOut })}
            </AppLink>
          ) : (
            <AppLink to="/w/$workspace/n/$negotiation/compare" params={params} search={{ from: before, to: after ?? round.asOf }}>
              {t('rounds.more', { count: leftOut })}
            </AppLink>
          )}
        </p>
      )}
    </section>
  );
}

/** `[1, 4]`: each number leads to its source below. */
function Cited({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation();
  if (numbers.length === 0) return null;
  return (
    <span className={styles.cited}>
      {'\u00a0['}
      {numbers.map((number, at) => (
        <span key={number}>
          {at > 0 && ', '}
          <a href={`#source-${number}`} aria-label={t('rounds.cite', { number })}>
            {number}
          </a>
        </span>
      ))}
      ]
    </span>
  );
}

function Sources({ sources, params }: { sources: readonly BriefSource[]; params: NegotiationRef }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="brief-sources">
      <h3 id="brief-sources">{t('rounds.sources')}</h3>
      <ol className={styles.sources}>
        {sources.map(({ id, number, words, language, outlets }) => (
          <li key={id} id={`source-${number}`} tabIndex={-1}>
            <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: id }} className={styles.words ?? ''} lang={language}>
              {words}
            </AppLink>{' '}
            {outlets.map(({ label, href, grade }) => (
              <span key={label} className={styles.outlet}>
                {href ? (
                  <a href={href} target="_blank" rel="noopener noreferrer">
                    <bdi>{label}</bdi>
                  </a>
                ) : (
                  <bdi>{label}</bdi>
                )}
                {grade && ` (${grade})`}{' '}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
