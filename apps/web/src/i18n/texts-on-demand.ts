import type { events } from './en/events';
import type { parties } from './en/parties';
import type { sources } from './en/sources';
import type { speakers } from './en/speakers';

/** Sections that add themselves when the page they belong to is loaded: import the file for its effect. */
export interface TextsOnDemand {
  readonly events: typeof events;
  readonly parties: typeof parties;
  readonly sources: typeof sources;
  readonly speakers: typeof speakers;
}
