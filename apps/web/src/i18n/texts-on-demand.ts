import type { account } from './en/account';
import type { audit } from './en/audit';
import type { bargaining } from './en/bargaining';
import type { catalogue } from './en/catalogue';
import type { door } from './en/door';
import type { compare } from './en/compare';
import type { events } from './en/events';
import type { firstSteps } from './en/first-steps';
import type { issues } from './en/issues';
import type { operations } from './en/operations';
import type { parties } from './en/parties';
import type { people } from './en/people';
import type { redLines } from './en/red-lines';
import type { sources } from './en/sources';
import type { speakers } from './en/speakers';
import type { table } from './en/table';
import type { views } from './en/views';
import type { welcome } from './en/welcome';
import type { overTime } from './en/over-time';
import type { watch } from './en/watch';

/** Sections that add themselves when the page they belong to is loaded: import the file for its effect. */
export interface TextsOnDemand {
  readonly account: typeof account;
  readonly audit: typeof audit;
  readonly bargaining: typeof bargaining;
  readonly catalogue: typeof catalogue;
  readonly door: typeof door;
  readonly compare: typeof compare;
  readonly events: typeof events;
  readonly firstSteps: typeof firstSteps;
  readonly issues: typeof issues;
  readonly operations: typeof operations;
  readonly parties: typeof parties;
  readonly people: typeof people;
  readonly redLines: typeof redLines;
  readonly sources: typeof sources;
  readonly speakers: typeof speakers;
  readonly table: typeof table;
  readonly views: typeof views;
  readonly welcome: typeof welcome;
  readonly overTime: typeof overTime;
  readonly watch: typeof watch;
}
