import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme';

/** The nonce this page was served with: without it the browser refuses the styles that are made while it runs. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// What locks the page behind a dialog asks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

/** The look of everything below: colours, type, light or dark as the system says unless switched. Still: nothing fades in. */
export function Look({ children, isStill = false }: { children: ReactNode; isStill?: boolean }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce} env={isStill ? 'test' : 'default'}>
      {children}
    </MantineProvider>
  );
}
