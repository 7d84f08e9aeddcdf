import { lazy, Suspense, useState } from 'react';
import { useActions } from './actions';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() => import('./shortcut-sheet').then((module) => ({ default: module.ShortcutSheet })));

/** The palette and the sheet of keys, above whatever page is open. */
export function CommandLayer() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  useActions({
    'palette.open': () => setOpen((now) => (now === 'palette' ? null : 'palette')),
    'shortcuts.open': () => setOpen('shortcuts'),
  });
  const onClose = () => setOpen(null);
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette onClose={onClose} />}
      {open === 'shortcuts' && <ShortcutSheet onClose={onClose} />}
    </Suspense>
  );
}
