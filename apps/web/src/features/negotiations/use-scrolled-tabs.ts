import { useCallback, useEffect, useRef, useState } from 'react';

/** Where not all tabs fit, the one that is open stands in sight, and the edge behind which there are more fades. */
export function useScrolledTabs(current: string) {
  const ref = useRef<HTMLElement>(null);
  const [more, setMore] = useState({ before: false, after: false });
  const look = useCallback(() => {
    const tabs = ref.current;
    if (!tabs) return;
    const from = Math.abs(tabs.scrollLeft);
    const before = from > 1;
    const after = from + tabs.clientWidth < tabs.scrollWidth - 1;
    setMore((now) => (now.before === before && now.after === after ? now : { before, after }));
  }, []);

  useEffect(() => {
    const tabs = ref.current;
    const open = tabs?.querySelector<HTMLElement>('[aria-current="page"]');
    if (tabs && open) tabs.scrollLeft = open.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2;
    look();
  }, [current, look]);

  useEffect(() => {
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [look]);

  return { ref, onScroll: look, 'data-more-before': more.before || undefined, 'data-more-after': more.after || undefined };
}
