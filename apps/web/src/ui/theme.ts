import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { DARK, type Fill, LIGHT, LINES, LINES_ON_DARK } from './tokens';

const ink: MantineColorsTuple = [
  '#f4f5f7',
  '#e3e6ea',
  '#c9ced6',
  '#a7afba',
  '#7d8590',
  '#5a6270',
  '#444b57',
  '#2f353e',
  '#22272e',
  '#16191d',
];

const nightly: MantineColorsTuple = [
  '#eceef1',
  '#c9ced6',
  '#a7afba',
  '#7d8590',
  '#454c57',
  '#353b44',
  '#22262c',
  '#16191d',
  '#101215',
  '#0b0d0f',
];

const ON_PRIMARY = 'var(--mantine-primary-color-contrast)';

/** The primary colour is dark on light and light on dark, so its text must turn with it. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isPrimary = (input.color ?? input.theme.primaryColor) === input.theme.primaryColor;
  return input.variant === 'filled' && isPrimary ? { ...colors, color: ON_PRIMARY } : colors;
};

export const theme = createTheme({
  colors: { ink, dark: nightly },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  variantColorResolver: variantColors,
  // Plain objects: their components must not come with the theme.
  components: {
    // a link within text must not be told by its colour alone
    Anchor: { defaultProps: { underline: 'always' } },
    Checkbox: { defaultProps: { iconColor: ON_PRIMARY } },
    Radio: { defaultProps: { iconColor: ON_PRIMARY } },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  headings: { fontWeight: '650' },
});

function steps(name: string, fills: readonly Fill[]): Record<string, string> {
  return Object.fromEntries(
    fills.flatMap(({ fill, text }, at) => [
      [`--${name}-${at}`, fill],
      [`--${name}-${at}-text`, text],
    ]),
  );
}

function variablesOf(tokens: typeof LIGHT): Record<string, string> {
  return {
    ...steps('stance5', tokens.stance5),
    ...steps('stance7', tokens.stance7),
    ...steps('gap', tokens.gap),
    '--option': tokens.option.fill,
    '--option-text': tokens.option.text,
    '--in-review-text': tokens.inReviewText,
    '--surface': tokens.surface,
    '--raised': tokens.raised,
    '--border': tokens.border,
    '--strong-border': tokens.strongBorder,
    '--ink': tokens.text,
    '--dimmed': tokens.dimmed,
    '--focus': tokens.focus,
    '--tint': tokens.tint,
    '--mantine-primary-color-contrast': tokens.surface,
    '--mantine-color-body': tokens.surface,
    '--mantine-color-text': tokens.text,
    '--mantine-color-dimmed': tokens.dimmed,
    '--mantine-color-placeholder': tokens.dimmed,
    '--mantine-color-error': tokens.error,
    '--mantine-color-anchor': tokens.link,
    '--mantine-color-default-border': tokens.border,
  };
}

function linesOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.map((line, at) => [`--line-${at}`, line]));
}

/** The tokens as CSS variables, so that a style sheet can name them and the colour scheme switches them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variablesOf(LIGHT), ...linesOf(LINES) },
  dark: { ...variablesOf(DARK), ...linesOf(LINES_ON_DARK) },
});
