import type { ReactNode } from 'react';

type Name = { readonly label: string; readonly labelledBy?: never } | { readonly labelledBy: string; readonly label?: never };

/** What may be wider than the page and is scrolled by itself: also from the keyboard, so it takes the focus. */
export function ScrollRegion({ className, children, label, labelledBy }: Name & { readonly className: string | undefined; readonly children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={className} tabIndex={0} role="region" aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </div>
  );
}
