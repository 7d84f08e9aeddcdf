import { useEffect, useEffectEvent, useState } from 'react';
import { isTextField } from '../../../actions/key-press';
import type { Steps } from './time-axis';

export const SPEEDS = [1, 2, 4] as const;

/** In a field Space is a space, on the button that plays it presses the button. */
const meansItself = (target: EventTarget | null) => isTextField(target) || (target instanceof Element && target.closest('[data-play]') !== null);

interface PlayQuestion {
  readonly steps: Steps;
  /** The page has not yet come to the day it was last sent to. */
  readonly isBusy: boolean;
  readonly onDay: (day: string) => void;
}

/** Goes from change to change by itself, never faster than the page can follow; Space and Esc stop it, and so does the last change. */
export function usePlay({ steps, isBusy, onDay }: PlayQuestion) {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(1);
  const next = steps.next?.day ?? null;

  const onStep = useEffectEvent(() => {
    if (next === null) setPlaying(false);
    else onDay(next);
  });
  useEffect(() => {
    if (!isPlaying || isBusy) return;
    const timer = setTimeout(() => onStep(), next === null ? 0 : 1000 / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, isBusy, next, speed]);

  useEffect(() => {
    if (!isPlaying) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' && (event.key !== ' ' || meansItself(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      setPlaying(false);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isPlaying]);

  const toggle = () => {
    if (!isPlaying && steps.next === null && steps.first) onDay(steps.first.day);
    setPlaying(!isPlaying);
  };
  return { isPlaying, speed, setSpeed, toggle, stop: () => setPlaying(false) };
}
