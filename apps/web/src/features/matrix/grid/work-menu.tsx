import { ISSUE_SORTS } from '@standpoint/domain/vocabulary';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Actions, useActionRegistry } from '../../../actions/actions';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { FloatingMenu, type MenuEntry, type MenuSection } from '../../../ui/floating-menu';
import { HEADER } from '../../../ui/grid-position';
import { type Arranged, EVERYTHING, hiding, isPinned, moving, onlyThis, type Outcome, pinning } from '../arranging';
import type { CellSubject } from '../cell/cell-words';
import { COPY_FORMS, type CopyForm, lastForm } from '../copy/cell-text';
import type { Line } from '../layout';
import { marksOfCell } from '../marks';
import type { MatrixWork } from '../matrix-work';
import type { MenuAsked } from './use-grid-work';

interface ForMenu {
  readonly arranged: Arranged;
  readonly work: MatrixWork;
  readonly arrange: (outcome: Outcome, moved?: Line) => void;
  readonly copyAs: (of: CellSubject, form: CopyForm) => Promise<unknown>;
  readonly onOpen: (cell: MatrixCell) => void;
  readonly onClose: () => void;
}

interface Offer extends ForMenu {
  readonly t: TFunction;
  readonly actions: Actions;
}

/** What can be done with the cell, row or column in focus. */
export function WorkMenu({ asked, ...given }: ForMenu & { asked: MenuAsked }) {
  const { t } = useTranslation();
  const actions = useActionRegistry();
  const offer = { ...given, t, actions };
  const { layout } = given.arranged;
  const { at, kind, anchor } = asked;
  const [row, column] = [layout.rows[at.row], layout.columns[at.column]];
  const subject = row && column && layout.subjectAt(row, column);
  const sections = {
    copy: () => (subject ? [copySection(offer, subject)] : []),
    filter: () => [filterSection(offer, [row, column], subject)],
    actions: () => [
      ...(subject ? [cellSection(offer, subject), copySection(offer, subject)] : []),
      ...(at.row === HEADER && at.column === HEADER ? cornerSections(offer) : []),
      ...(!subject && (column ?? row)?.axis === 'issue' && at.row !== at.column ? [sortSection(offer)] : []),
      ...lineSections(offer, at.column === HEADER || subject ? row : undefined, 'row'),
      ...lineSections(offer, at.row === HEADER || subject ? column : undefined, 'column'),
    ],
  }[kind]();
  return <FloatingMenu anchor={anchor} label={t('actions.grid.actions')} sections={sections} onClose={given.onClose} />;
}

function cellSection({ t, actions, onOpen }: Offer, { cell, issue, party }: CellSubject): MenuSection {
  return {
    id: 'cell',
    title: t('matrix.menu.cell', { issue: issue.title, party }),
    entries: [
      { id: 'open', label: t('actions.grid.open'), action: 'grid.open', onGo: () => onOpen(cell) },
      ...(actions.available().some(({ id }) => id === 'statement.record')
        ? [{ id: 'log', label: t('actions.statement.record'), action: 'statement.record' as const, onGo: () => void actions.run('statement.record') }]
        : []),
    ],
  };
}

function copySection({ t, copyAs }: Offer, subject: CellSubject): MenuSection {
  const usual = lastForm();
  return {
    id: 'copy',
    title: t('matrix.menu.copy'),
    entries: COPY_FORMS.map((form) => ({
      id: form,
      label: t(`matrix.copy.${form}`),
      ...(form === usual && { action: 'cell.copy-citation' as const }),
      ...(form === 'link' && form !== usual && { action: 'cell.copy-link' as const }),
      onGo: () => void copyAs(subject, form),
    })),
  };
}

function filterSection({ t, arranged, arrange, work }: Offer, lines: readonly (Line | undefined)[], subject: CellSubject | undefined): MenuSection {
  const marks = subject ? [...marksOfCell(subject.cell, subject.issue)] : [];
  return {
    id: 'filter',
    title: t('matrix.menu.filter'),
    entries: [
      ...lines.flatMap((line) => (line ? { id: line.id, label: t('matrix.menu.only', { name: line.name }), onGo: () => arrange(onlyThis(arranged, line)) } : [])),
      ...(subject && marks.length > 0 ? [{ id: 'like', label: t('matrix.menu.like'), onGo: () => work.onSearch({ marks: marks.join('~') }) }] : []),
      { id: 'all', label: t('matrix.menu.everything'), onGo: () => work.onSearch(EVERYTHING) },
    ],
  };
}

function cornerSections({ t, arranged, work }: Offer): MenuSection[] {
  const { transpose } = arranged.search;
  return [
    sortSection({ t, arranged, work }),
    {
      id: 'table',
      entries: [
        { id: 'transpose', label: t('actions.matrix.transpose'), action: 'matrix.transpose', onGo: () => work.onSearch({ transpose: transpose === 'true' ? undefined : 'true' }) },
        { id: 'all', label: t('matrix.menu.everything'), onGo: () => work.onSearch(EVERYTHING) },
      ],
    },
  ];
}

function sortSection({ t, arranged, work }: Pick<Offer, 't' | 'arranged' | 'work'>): MenuSection {
  return {
    id: 'sort',
    title: t('matrix.sort.label'),
    entries: ISSUE_SORTS.map((sort) => ({
      id: sort,
      label: t(`matrix.sortBy.${sort}`),
      isChosen: (arranged.search.sort ?? 'own') === sort,
      whyNot: work.isPartial && sort !== 'own' ? t('matrix.sortPartial') : null,
      onGo: () => work.onSearch({ sort: sort === 'own' ? undefined : sort }),
    })),
  };
}

function lineSections(offer: Offer, line: Line | undefined, side: 'row' | 'column'): MenuSection[] {
  if (!line) return [];
  const { t, arranged, arrange, work } = offer;
  const entry = (id: string, label: string, outcome: Outcome, more: Partial<MenuEntry> & { follow?: Line } = {}): MenuEntry => {
    const { follow, ...rest } = more;
    return { id, label, whyNot: 'refused' in outcome ? t(`matrix.refused.${outcome.refused}`) : null, onGo: () => arrange(outcome, follow), ...rest };
  };
  const { name } = line;
  const [back, on] = side === 'row' ? (['up', 'down'] as const) : (['left', 'right'] as const);
  return [
    {
      id: `${side} ${line.id}`,
      title: name,
      entries: [
        entry('hide', t('matrix.menu.hide', { name }), hiding(arranged, line), { action: 'line.hide' }),
        entry('pin', t(isPinned(arranged, line) ? 'matrix.menu.unpin' : 'matrix.menu.pin', { name }), pinning(arranged, line), { action: 'line.pin', follow: line }),
        entry('back', t(`matrix.menu.${back}`), moving(arranged, line, -1), { action: `line.move-${back}`, follow: line }),
        entry('on', t(`matrix.menu.${on}`), moving(arranged, line, 1), { action: `line.move-${on}`, follow: line }),
        entry('only', t('matrix.menu.only', { name }), onlyThis(arranged, line)),
        { id: 'statements', label: t(line.axis === 'issue' ? 'negotiations.issue' : 'negotiations.party'), onGo: () => work.onStatements(line) },
      ],
    },
  ];
}
