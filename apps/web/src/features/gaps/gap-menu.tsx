import type { GapMatrix } from '@standpoint/contracts/gaps';
import { useTranslation } from 'react-i18next';
import { FloatingMenu } from '../../ui/floating-menu';
import { movedBy, without } from './arrange-parties';
import type { GapsSearch } from './gaps-search';

interface GapMenuProps {
  readonly anchor: HTMLElement;
  readonly party: GapMatrix['parties'][number];
  readonly parties: GapMatrix['parties'];
  readonly sort: GapsSearch['sort'];
  readonly onArrange: (change: Pick<GapsSearch, 'parties' | 'sort'>) => void;
  readonly onStatements: (slug: string) => void;
  readonly onClose: () => void;
}

const SORTS = ['own', 'gap'] as const;

/** What can be done with a party of the table: it is a row and a column at once. */
export function GapMenu({ anchor, party, parties, sort = 'own', onArrange, onStatements, onClose }: GapMenuProps) {
  const { t } = useTranslation();
  const { slug, shortName } = party;
  // What has been moved stands where it was put, so the sort gives way.
  const put = (joined: string | null) => () => joined !== null && onArrange({ parties: joined, sort: undefined });
  const [left, back, on] = [without(parties, slug), movedBy(parties, slug, -1), movedBy(parties, slug, 1)];
  const atEnd = (joined: string | null) => (joined === null ? t('gaps.party.atEnd') : null);
  return (
    <FloatingMenu
      anchor={anchor}
      label={t('gaps.party.menu', { party: shortName })}
      onClose={onClose}
      sections={[
        {
          id: 'party',
          title: shortName,
          entries: [
            {
              id: 'hide',
              label: t('gaps.party.hide', { party: shortName }),
              action: 'line.hide',
              whyNot: left === null ? t('gaps.party.twoStay') : null,
              onGo: () => left !== null && onArrange({ parties: left }),
            },
            { id: 'back', label: t('gaps.party.back'), action: 'line.move-up', whyNot: atEnd(back), onGo: put(back) },
            { id: 'on', label: t('gaps.party.on'), action: 'line.move-down', whyNot: atEnd(on), onGo: put(on) },
            { id: 'statements', label: t('gaps.party.statements'), onGo: () => onStatements(slug) },
          ],
        },
        {
          id: 'sort',
          title: t('gaps.sortLabel'),
          entries: SORTS.map((each) => ({
            id: each,
            label: t(`gaps.sort.${each}`),
            isChosen: sort === each,
            onGo: () => onArrange({ sort: each === 'own' ? undefined : each }),
          })),
        },
      ]}
    />
  );
}
