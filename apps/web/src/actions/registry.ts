/**
 * Where an action can be used. Narrower scopes are active together with wider ones, so no two actions that can be
 * active at once may share keys: `everywhere` ⊃ `negotiation` ⊃ `reading` ⊃ `grid`, and `negotiation` ⊃ `list`; the statement
 * form takes the place of all but the first.
 */
export const SCOPES = ['everywhere', 'negotiation', 'reading', 'grid', 'list', 'statement-form'] as const;
export type Scope = (typeof SCOPES)[number];

interface Declared {
  readonly id: string;
  readonly scope: Scope;
  /** In tinykeys' notation; the first is the one shown. Empty: in the palette only. */
  readonly keys: readonly string[];
  /** false: of no use in a list of commands, such as moving by one cell. */
  readonly palette?: false;
}

/** Every action of the product. Keys, the `?` sheet, the palette and tooltips all read it; its label is `actions.<id>`. */
export const ACTIONS = [
  { id: 'palette.open', scope: 'everywhere', keys: ['$mod+k'], palette: false },
  { id: 'shortcuts.open', scope: 'everywhere', keys: ['Shift+?'] },
  { id: 'scheme.toggle', scope: 'everywhere', keys: [] },
  { id: 'keys.toggle', scope: 'everywhere', keys: [] },
  { id: 'operation.undo', scope: 'everywhere', keys: ['$mod+z'] },
  { id: 'operation.redo', scope: 'everywhere', keys: ['$mod+Shift+z'] },
  { id: 'session.end', scope: 'everywhere', keys: [] },

  { id: 'go.matrix', scope: 'negotiation', keys: ['g m'] },
  { id: 'go.gaps', scope: 'negotiation', keys: ['g g'] },
  { id: 'go.compare', scope: 'negotiation', keys: ['d'] },
  { id: 'go.bargaining', scope: 'negotiation', keys: ['g z'] },
  { id: 'go.red-lines', scope: 'negotiation', keys: ['g r'] },
  { id: 'go.contradictions', scope: 'negotiation', keys: ['g q'] },
  { id: 'go.watch', scope: 'negotiation', keys: ['g u'] },
  { id: 'go.rounds', scope: 'negotiation', keys: ['g b'] },
  { id: 'go.statements', scope: 'negotiation', keys: ['g s'] },
  { id: 'go.issues', scope: 'negotiation', keys: ['g i'] },
  { id: 'go.parties', scope: 'negotiation', keys: ['g p'] },
  { id: 'go.speakers', scope: 'negotiation', keys: ['g w'] },
  { id: 'go.sources', scope: 'negotiation', keys: ['g o'] },
  { id: 'go.events', scope: 'negotiation', keys: ['g h'] },
  { id: 'statement.record', scope: 'negotiation', keys: ['c'] },

  { id: 'change.previous', scope: 'reading', keys: ['p'] },
  { id: 'change.next', scope: 'reading', keys: ['n'] },
  { id: 'time.play', scope: 'reading', keys: [] },
  { id: 'day.previous', scope: 'reading', keys: ['Shift+p'] },
  { id: 'day.next', scope: 'reading', keys: ['Shift+n'] },
  { id: 'day.today', scope: 'reading', keys: [] },
  { id: 'matrix.transpose', scope: 'reading', keys: ['t'] },
  { id: 'matrix.other-view', scope: 'reading', keys: [] },
  { id: 'matrix.show-all', scope: 'reading', keys: [] },
  { id: 'views.open', scope: 'reading', keys: ['v'] },

  { id: 'grid.left', scope: 'grid', keys: ['ArrowLeft'], palette: false },
  { id: 'grid.right', scope: 'grid', keys: ['ArrowRight'], palette: false },
  { id: 'grid.up', scope: 'grid', keys: ['ArrowUp', 'k'], palette: false },
  { id: 'grid.down', scope: 'grid', keys: ['ArrowDown', 'j'], palette: false },
  { id: 'grid.row-start', scope: 'grid', keys: ['Home'], palette: false },
  { id: 'grid.row-end', scope: 'grid', keys: ['End'], palette: false },
  { id: 'grid.start', scope: 'grid', keys: ['Control+Home'], palette: false },
  { id: 'grid.end', scope: 'grid', keys: ['Control+End'], palette: false },
  { id: 'grid.page-up', scope: 'grid', keys: ['PageUp'], palette: false },
  { id: 'grid.page-down', scope: 'grid', keys: ['PageDown'], palette: false },
  { id: 'grid.extend-left', scope: 'grid', keys: ['Shift+ArrowLeft'], palette: false },
  { id: 'grid.extend-right', scope: 'grid', keys: ['Shift+ArrowRight'], palette: false },
  { id: 'grid.extend-up', scope: 'grid', keys: ['Shift+ArrowUp'], palette: false },
  { id: 'grid.extend-down', scope: 'grid', keys: ['Shift+ArrowDown'], palette: false },
  { id: 'grid.copy', scope: 'grid', keys: ['$mod+c'], palette: false },
  { id: 'grid.actions', scope: 'grid', keys: ['.', 'Shift+F10', 'ContextMenu'], palette: false },
  { id: 'line.hide', scope: 'grid', keys: ['Shift+h'], palette: false },
  { id: 'line.pin', scope: 'grid', keys: ['b'], palette: false },
  { id: 'line.move-up', scope: 'grid', keys: ['Alt+ArrowUp'], palette: false },
  { id: 'line.move-down', scope: 'grid', keys: ['Alt+ArrowDown'], palette: false },
  { id: 'line.move-left', scope: 'grid', keys: ['Alt+ArrowLeft'], palette: false },
  { id: 'line.move-right', scope: 'grid', keys: ['Alt+ArrowRight'], palette: false },
  { id: 'grid.open', scope: 'grid', keys: ['Enter'], palette: false },
  { id: 'grid.peek', scope: 'grid', keys: ['Space'], palette: false },
  { id: 'row.select', scope: 'grid', keys: ['x'], palette: false },
  { id: 'row.select-range', scope: 'grid', keys: ['Shift+x'], palette: false },
  { id: 'filter.by-cell', scope: 'grid', keys: ['Shift+f'], palette: false },
  { id: 'cell.copy-link', scope: 'grid', keys: ['l', '$mod+Shift+a'], palette: false },
  { id: 'cell.copy-citation', scope: 'grid', keys: ['y'], palette: false },
  { id: 'cell.copy-as', scope: 'grid', keys: ['Shift+y'], palette: false },

  { id: 'list.next', scope: 'list', keys: ['j'], palette: false },
  { id: 'list.previous', scope: 'list', keys: ['k'], palette: false },
  { id: 'list.search', scope: 'list', keys: ['/'] },
  { id: 'filter.add', scope: 'list', keys: ['f'] },
  { id: 'list.add', scope: 'list', keys: ['a'] },
  { id: 'list.edit', scope: 'list', keys: ['e', 'F2'] },
  { id: 'list.move-up', scope: 'list', keys: ['Alt+ArrowUp'], palette: false },
  { id: 'list.move-down', scope: 'list', keys: ['Alt+ArrowDown'], palette: false },
  { id: 'statement.save', scope: 'statement-form', keys: ['$mod+Enter'], palette: false },
  { id: 'statement.save-next', scope: 'statement-form', keys: ['$mod+Shift+Enter'], palette: false },
  { id: 'statement.add-position', scope: 'statement-form', keys: ['Alt+n'], palette: false },
  { id: 'statement.quick-line', scope: 'statement-form', keys: ['Alt+q'], palette: false },
  { id: 'position.red-line', scope: 'statement-form', keys: ['r'], palette: false },
  { id: 'position.condition', scope: 'statement-form', keys: ['i'], palette: false },
  { id: 'position.until', scope: 'statement-form', keys: ['u'], palette: false },
  { id: 'position.salience', scope: 'statement-form', keys: ['s'], palette: false },
] as const satisfies readonly Declared[];

export type ActionId = (typeof ACTIONS)[number]['id'];
export type Action = Declared & { readonly id: ActionId };

const REGISTERED: readonly Action[] = ACTIONS;

export function actionsOf(scope: Scope): Action[] {
  return REGISTERED.filter((action) => action.scope === scope);
}

export function keysOf(id: ActionId): readonly string[] {
  return REGISTERED.find((action) => action.id === id)?.keys ?? [];
}

export function isInPalette(action: Action): boolean {
  return action.palette !== false;
}
