/** Of drawers and dialogs: a long title makes room for the button that closes them. */
export const LAYER_STYLES = {
  title: { fontWeight: 650, lineHeight: 1.3, flex: 1, minInlineSize: 0, overflowWrap: 'anywhere', paddingInlineEnd: 12 },
  close: { flex: 'none' },
} as const;
