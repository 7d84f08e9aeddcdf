import { Anchor } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

interface Look {
  readonly size?: 'xs' | 'sm' | 'md';
  readonly c?: 'dimmed';
  readonly fw?: number;
}

function PlainLink({ size = 'sm', ...link }: Omit<ComponentProps<'a'>, 'color' | 'style'> & Look) {
  return <Anchor size={size} {...link} />;
}

/** A link to a page of the application, without loading it anew. */
export const AppLink = createLink(PlainLink);
