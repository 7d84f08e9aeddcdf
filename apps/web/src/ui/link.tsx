import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';

interface LinkProps {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
}

/** Mantine's looks for the router's links, with the router's types for addresses. */
export const AnchorLink = createLink((props: AnchorProps & LinkProps) => <Anchor {...props} />);
export const ButtonLink = createLink((props: ButtonProps & LinkProps) => <Button component="a" {...props} />);
