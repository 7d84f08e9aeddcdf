import type { catalogue } from './en/catalogue';
import type { events } from './en/events';
import type { issues } from './en/issues';
import type { operations } from './en/operations';
import type { parties } from './en/parties';
import type { sources } from './en/sources';
import type { speakers } from './en/speakers';
import type { table } from './en/table';

/** Sections that add themselves when the page they belong to is loaded: import the file for its effect. */
export interface TextsOnDemand {
  readonly catalogue: typeof catalogue;
  readonly events: typeof events;
  readonly issues: typeof issues;
  readonly operations: typeof operations;
  readonly parties: typeof parties;
  readonly sources: typeof sources;
  readonly speakers: typeof speakers;
  readonly table: typeof table;
}
