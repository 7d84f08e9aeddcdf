import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';

interface LinkProps {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
}

/** A link of the router as an item of a menu. */
export const MenuItemLink = createLink((props: MenuItemProps & LinkProps) => <Menu.Item component="a" {...props} />);
