import { Button } from '@mantine/core';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import type { Role } from '@standpoint/contracts/permissions';
import { ReadingSearch } from '@standpoint/contracts/reading';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partOf, type Unread } from '../../lib/address';
import { Chooser } from '../../ui/chooser';
import { type Addable, AddButton } from '../negotiations/add-button';
import { ReadingBar } from '../negotiations/reading-bar';
import type { KnownRefs } from '../negotiations/use-known-refs';
import { ShowControls } from './matrix-page';
import type { MatrixSearch } from './matrix-search';

const SMALL = { size: 'xs', variant: 'default' } as const;
/** What a reset leaves alone, besides the day the negotiation opens on. */
const LEFT_ALONE = new Set(['asOf', 'log', 'correct', 'retract', 'reinstate', 'unread', 'view', 'saved']);

interface MatrixBarProps {
  readonly negotiation: Negotiation;
  readonly search: MatrixSearch & Unread;
  readonly known: KnownRefs;
  readonly isPartial: boolean;
  /** Of the reader. */
  readonly role: Role;
  readonly onAdd: (what: Addable) => void;
  readonly onSearch: (change: Partial<MatrixSearch> & Unread) => void;
  readonly onReset: () => void;
  readonly views: ReactNode;
  readonly files: ReactNode;
}

const leaving = (close: () => void, onAdd: (what: Addable) => void) => (what: Addable) => {
  close();
  onAdd(what);
};

/** The question above the table: the day, the evidence, which rows and columns, and how they are shown. */
export function MatrixBar({ negotiation, search, known, isPartial, role, onAdd, onSearch, onReset, views, files }: MatrixBarProps) {
  const { t } = useTranslation();
  const opensOn = negotiation.defaultAsOf ?? undefined;
  const isChanged = search.asOf !== opensOn || Object.entries(search).some(([name, value]) => value !== undefined && !LEFT_ALONE.has(name));
  const principals = known.parties.filter(({ role }) => role === 'principal').map(({ slug }) => slug);
  return (
    <ReadingBar
      negotiation={negotiation}
      reading={partOf(ReadingSearch, search)}
      unread={search.unread}
      onChange={(change) => onSearch('unread' in change ? { ...change, ...known.refs } : change)}
      onReset={isChanged ? onReset : null}
      end={
        <>
          {views}
          <ShowControls shown={search} isPartial={isPartial} onShow={onSearch} />
          {files}
        </>
      }
    >
      <Chooser
        label={t('negotiations.reading.parties')}
        choices={known.parties.map(({ slug, shortName }) => ({ slug, name: shortName }))}
        chosen={known.refs.parties?.split('~')}
        onChange={(chosen) => onSearch({ parties: chosen?.join('~') })}
        presets={(close) => (
          <>
            <Button {...SMALL} disabled={principals.length === 0} onClick={() => onSearch({ parties: principals.join('~') })}>
              {t('negotiations.reading.principals')}
            </Button>
            <AddButton {...SMALL} what="party" role={role} onAdd={leaving(close, onAdd)} />
          </>
        )}
      />
      <Chooser
        label={t('negotiations.reading.issues')}
        choices={known.issues.filter(({ scale }) => scale).map(({ slug, title }) => ({ slug, name: title }))}
        chosen={known.refs.issues?.split('~')}
        onChange={(chosen) => onSearch({ issues: chosen?.join('~') })}
        presets={(close) => <AddButton {...SMALL} what="issue" role={role} onAdd={leaving(close, onAdd)} />}
      />
    </ReadingBar>
  );
}
