import type { MatrixCell } from '@standpoint/contracts/matrix';
import {
  IconArrowsLeftRight,
  IconArrowsSplit2,
  IconBulb,
  IconCalendarClock,
  IconDroplet,
  IconEye,
  IconEyeOff,
  IconFeather,
  IconFlag,
  IconFlagExclamation,
  IconHierarchy2,
  IconHistory,
  IconHourglass,
  IconHourglassEmpty,
  IconMessageCircle,
  IconMessageOff,
  IconPencil,
  IconPilcrow,
  IconQuestionMark,
  IconQuote,
  IconRotateClockwise,
  type TablerIcon,
} from '@tabler/icons-react';

type Flag = MatrixCell['flags'][number];
type CellState = MatrixCell['state'];

const OF_FLAG: Record<Flag, TablerIcon> = {
  'red line': IconFlag,
  crossed: IconFlagExclamation,
  conditional: IconArrowsLeftRight,
  proposal: IconBulb,
  reported: IconQuote,
  inferred: IconPilcrow,
  leaked: IconDroplet,
  inherited: IconHierarchy2,
  contested: IconArrowsSplit2,
  ambiguous: IconQuestionMark,
  floated: IconFeather,
  resumed: IconRotateClockwise,
  expiring: IconHourglass,
  stale: IconHistory,
  'observed conduct': IconEye,
  'in review': IconPencil,
};

const OF_STATE: Partial<Record<CellState, TablerIcon>> = {
  declined: IconMessageOff,
  undisclosed: IconEyeOff,
  raised: IconMessageCircle,
  expired: IconHourglassEmpty,
  upcoming: IconCalendarClock,
};

/** The sign of a flag; the words are beside it or in the accessible name. */
export function FlagIcon({ flag, size = 14 }: { flag: Flag; size?: number }) {
  const Icon = OF_FLAG[flag];
  return <Icon aria-hidden size={size} stroke={1.8} />;
}

export function StateIcon({ state, size = 14 }: { state: CellState; size?: number }) {
  const Icon = OF_STATE[state];
  return Icon ? <Icon aria-hidden size={size} stroke={1.8} /> : null;
}
