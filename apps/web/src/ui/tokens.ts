/** Every colour that carries meaning. The fills are proven apart for protan, deutan and tritan eyes by the test beside this file. */
export interface Fill {
  readonly fill: string;
  readonly text: string;
}

const DARK_TEXT = '#111111';
const LIGHT_TEXT = '#ffffff';

const on = (text: string) => (fill: string): Fill => ({ fill, text });
const dark = on(DARK_TEXT);
const light = on(LIGHT_TEXT);

/** Where a value lies between the poles, from the lower to the upper. */
interface Scheme {
  readonly stance5: readonly Fill[];
  readonly stance7: readonly Fill[];
  /** A value without direction: the option of a nominal issue. */
  readonly option: Fill;
  /** None … the whole scale. */
  readonly gap: readonly Fill[];
  /** Text on a fill that is only 60 % there because the statement is not yet reviewed. */
  readonly inReviewText: string;
  readonly surface: string;
  readonly raised: string;
  readonly border: string;
  readonly strongBorder: string;
  readonly text: string;
  readonly dimmed: string;
  readonly error: string;
  readonly link: string;
  readonly focus: string;
  readonly tint: string;
}

export const LIGHT: Scheme = {
  stance5: [light('#b35806'), dark('#f5b35c'), dark('#f1f3f5'), dark('#92b9e3'), light('#2b5fa8')],
  stance7: [
    light('#8c3f04'),
    dark('#d97b1c'),
    dark('#f6c88a'),
    dark('#f1f3f5'),
    dark('#b3cdec'),
    dark('#5a8fd0'),
    light('#1f4e96'),
  ],
  option: dark('#e4e7eb'),
  gap: [dark('#f7f5fb'), dark('#dcd3ec'), dark('#b7a3d8'), light('#8763bd'), light('#54308f')],
  inReviewText: DARK_TEXT,
  surface: '#ffffff',
  raised: '#f8f9fb',
  border: '#d9dde3',
  strongBorder: '#868e99',
  text: '#16191d',
  dimmed: '#555d69',
  error: '#b42318',
  link: '#1b56c4',
  focus: '#1b5fd6',
  tint: '#eef3fc',
};

export const DARK: Scheme = {
  stance5: [dark('#e8862b'), light('#8a5216'), light('#2b2f36'), light('#2f5687'), dark('#6aa5ea')],
  stance7: [
    dark('#f59b42'),
    dark('#b8691c'),
    light('#6b4417'),
    light('#2b2f36'),
    light('#27466e'),
    light('#3f74b8'),
    dark('#7fb2f0'),
  ],
  option: light('#3a404a'),
  gap: [light('#26242c'), light('#40345c'), light('#624a94'), dark('#8f74c9'), dark('#c3aef0')],
  inReviewText: LIGHT_TEXT,
  surface: '#16191d',
  raised: '#1d2126',
  border: '#353b44',
  strongBorder: '#767f8c',
  text: '#eceef1',
  dimmed: '#a7afba',
  error: '#ff9a8f',
  link: '#8fb8ff',
  focus: '#8ab4ff',
  tint: '#1f2937',
};

/** Lines of parties in charts on a light ground; each also has a marker of its own and a label. */
export const LINES = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#7A5C00', '#332288'] as const;

/** The same on a dark ground. */
export const LINES_ON_DARK = ['#56b4e9', '#f28e4b', '#2cc295', '#e39bc4', '#d0b040', '#a59cf0'] as const;
