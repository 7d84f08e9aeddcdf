import '../../../i18n/en/time-bar';
import { ActionIcon, Button, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { Timeline } from '@standpoint/contracts/timeline';
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { KeyHint } from '../../../actions/key-hint';
import { stringifyAddress } from '../../../lib/address';
import { formatDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { ToolbarSelect } from '../../../ui/toolbar-select';
import { DayTable } from './day-table';
import { cellWords, dayWords } from './day-words';
import { stepsFrom } from './time-axis';
import { TimeTrack } from './time-track';
import styles from './time-bar.module.css';
import { timelineQuery } from './timeline.query';
import { SPEEDS, usePlay } from './use-play';

interface TimeBarProps {
  readonly params: NegotiationRef;
  readonly reading: ReadingSearch;
  readonly asOf: string;
  /** The page is still on its way to the day it was sent to. */
  readonly isBusy: boolean;
  readonly onDay: (day: string) => void;
  /** The page itself says what a step changed. */
  readonly isAnnounced?: boolean;
}

/** The whole time of the talks as a bar: what was said when, and from change to change. */
export function TimeBar({ params, reading, ...shown }: TimeBarProps) {
  const { t } = useTranslation();
  const { asOf: _, ...question } = reading;
  const { data: timeline, error, refetch } = useQuery(timelineQuery(params, question));
  const csvHref = `/w/${params.workspace}/n/${params.negotiation}/timeline.csv${stringifyAddress(question)}`;
  return (
    <section className={styles.time} aria-label={t('timeBar.name')}>
      {timeline ? (
        <Controls timeline={timeline} csvHref={csvHref} {...shown} />
      ) : (
        error && (
          <Text size="sm">
            {t('timeBar.failed')}{' '}
            <Button size="compact-xs" variant="default" onClick={() => void refetch()}>
              {t('timeBar.again')}
            </Button>
          </Text>
        )
      )}
    </section>
  );
}

type ControlsProps = Omit<TimeBarProps, 'params' | 'reading'> & { readonly timeline: Timeline; readonly csvHref: string };

function Controls({ timeline, csvHref, asOf, isBusy, onDay, isAnnounced }: ControlsProps) {
  const { t } = useTranslation();
  const steps = stepsFrom(timeline, asOf);
  const play = usePlay({ steps, isBusy, onDay });
  const isStill = useReducedMotion();
  const goTo = (day: string | undefined) => {
    play.stop();
    if (day) onDay(day);
  };
  const mayPlay = !isStill && steps.first !== null;
  useActions({
    'change.previous': () => goTo(steps.previous?.day),
    'change.next': () => goTo(steps.next?.day),
    ...(mayPlay && { 'time.play': play.toggle }),
  });
  const stepLabel = (which: 'previous' | 'next') => {
    const step = steps[which];
    if (!step) return t(which === 'next' ? 'timeBar.noNext' : 'timeBar.noPrevious');
    return t(`timeBar.${which}`, { day: formatDay(step.day), cells: cellWords(t, timeline, step.cells) });
  };
  const playLabel = isStill ? t('timeBar.still') : t(steps.first === null ? 'timeBar.nothingToPlay' : play.isPlaying ? 'timeBar.stop' : 'timeBar.play');
  return (
    <>
      <div className={styles.buttons}>
        <Step label={stepLabel('previous')} hint={<KeyHint action="change.previous" />} isOff={!steps.previous} onClick={() => goTo(steps.previous?.day)}>
          <IconPlayerSkipBack size={16} aria-hidden className={styles.glyph} />
        </Step>
        <Step label={playLabel} isOff={!mayPlay} onClick={play.toggle} isPressed={play.isPlaying}>
          {play.isPlaying ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden className={styles.glyph} />}
        </Step>
        <Step label={stepLabel('next')} hint={<KeyHint action="change.next" />} isOff={!steps.next} onClick={() => goTo(steps.next?.day)}>
          <IconPlayerSkipForward size={16} aria-hidden className={styles.glyph} />
        </Step>
      </div>
      {mayPlay && (
        <div className={styles.speed}>
          <ToolbarSelect
            aria-label={t('timeBar.speed')}
            value={String(play.speed)}
            onChange={(event) => play.setSpeed(Number(event.currentTarget.value))}
            data={SPEEDS.map((speed) => ({ value: String(speed), label: t('timeBar.times', { count: speed }) }))}
          />
        </div>
      )}
      <TimeTrack timeline={timeline} asOf={asOf} onDay={goTo} />
      <DayTable timeline={timeline} asOf={asOf} csvHref={csvHref} onDay={goTo} />
      {!isAnnounced && <VisuallyHidden role="status">{dayWords(t, timeline, asOf)}</VisuallyHidden>}
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOff: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays in reach of the keyboard when there is nowhere to go, and says why. */
function Step({ label, hint, isOff, isPressed, onClick, children }: StepProps) {
  return (
    <Tooltip label={<>{label} {hint}</>} multiline maw={300}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={label}
        aria-disabled={isOff || undefined}
        data-disabled={isOff || undefined}
        data-play={isPressed === undefined ? undefined : ''}
        onClick={() => !isOff && onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
