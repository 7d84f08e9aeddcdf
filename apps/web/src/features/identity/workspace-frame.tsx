import '../../i18n/en/people';
import type { Me, Workspace } from '@standpoint/contracts/workspaces';
import type { ReactNode } from 'react';
import { SearchButton } from '../../actions/search-button';
import { Frame } from '../../ui/frame';
import { Path } from '../../ui/path';
import { AccountMenu } from './account-menu';

/** The bar of pages that belong to a workspace as a whole. */
export function WorkspaceFrame({ me, workspace, children }: { me: Me; workspace: Workspace; children: ReactNode }) {
  return (
    <Frame
      start={<Path steps={[{ label: workspace.name, href: `/w/${workspace.slug}` }]} />}
      end={
        <>
          <SearchButton />
          <AccountMenu me={me} />
        </>
      }
    >
      {children}
    </Frame>
  );
}
