import { notifications } from '@mantine/notifications';
import type { GapMatrix } from '@standpoint/contracts/gaps';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { copyTable } from '../../lib/copy-table';
import { copyText } from '../../lib/copy-text';
import { HEADER } from '../../ui/grid-position';
import type { useGridFocus } from '../../ui/use-grid-focus';
import { movedBy, without } from './arrange-parties';
import type { GapsSearch } from './gaps-search';
import type { Pair } from './gaps.query';

export type Party = GapMatrix['parties'][number];

interface GapWork {
  readonly gaps: GapMatrix;
  readonly focus: ReturnType<typeof useGridFocus>;
  readonly hrefOf: (pair: Pair) => string;
  readonly onArrange: (change: Pick<GapsSearch, 'parties' | 'sort'>) => void;
}

/** What keys and menus do with pairs and parties. */
export function useGapWork({ gaps, focus, hrefOf, onArrange }: GapWork) {
  const { t } = useTranslation();
  const [menu, setMenu] = useState<{ readonly anchor: HTMLElement; readonly party: Party } | null>(null);
  const [said, setSaid] = useState('');
  const { parties } = gaps;
  const { at, range, isInside } = focus;
  const [one, other] = [parties[at.row], parties[at.column]];
  const party = at.row === HEADER ? other : one;

  const arrange = (change: Pick<GapsSearch, 'parties' | 'sort'>) => {
    setSaid(t('gaps.arranged'));
    onArrange(change);
  };
  const put = (joined: string | null, refused: string) => (joined === null ? setSaid(refused) : arrange({ parties: joined, sort: undefined }));
  const move = (by: number) => party && put(movedBy(parties, party.slug, by), t('gaps.party.atEnd'));
  const tell = (isCopied: boolean, done: string) => notifications.show({ role: 'status', message: isCopied ? done : t('gaps.notCopied') });
  const copy = async () => {
    const { gapTableText } = await import('./gap-table-text');
    const whole = range ?? { rows: [Math.max(at.row, 0), Math.max(at.row, 0)] as const, columns: [Math.max(at.column, 0), Math.max(at.column, 0)] as const };
    const count = (whole.rows[1] - whole.rows[0] + 1) * (whole.columns[1] - whole.columns[0] + 1);
    tell(await copyTable(gapTableText(gaps, whole)), t('gaps.copied', { count }));
  };
  const copyLink = async () => {
    if (!one || !other || one === other) return;
    tell(await copyText(new URL(hrefOf([one.slug, other.slug]), window.location.href).href), t('gaps.linkCopied'));
  };
  const open = () => {
    const anchor = document.activeElement;
    if (anchor instanceof HTMLElement && party) setMenu({ anchor, party });
  };
  useActions(
    {
      'grid.open': () => (at.row === HEADER || at.column === HEADER ? open() : (document.activeElement as HTMLElement | null)?.click()),
      'grid.actions': open,
      'grid.copy': () => void copy(),
      'cell.copy-link': () => void copyLink(),
      'line.hide': () => party && put(without(parties, party.slug), t('gaps.party.twoStay')),
      'line.move-up': () => move(-1),
      'line.move-down': () => move(1),
      'line.move-left': () => move(-1),
      'line.move-right': () => move(1),
    },
    () => isInside() && (window.getSelection()?.isCollapsed ?? true),
  );
  return { menu, said, arrange, onMenu: (anchor: HTMLElement, of: Party) => setMenu({ anchor, party: of }), onClose: () => setMenu(null) };
}
