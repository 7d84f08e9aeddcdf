import { type RefObject, useEffect } from 'react';

let isArriving = false;

/** The page that comes next is entered through a form that is gone by then. */
export function announceArrival(): void {
  isArriving = true;
}

/** Gives the focus, which the form took along, to the heading of the page, or to its first line where it has none. */
export function useArrival(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isArriving || !page.current) return;
    isArriving = false;
    const heading = page.current.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    (heading ?? page.current).focus({ preventScroll: true });
  }, [page]);
}
