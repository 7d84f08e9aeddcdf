import { DARK, type Fill, LIGHT, LINES, LINES_ON_DARK } from './tokens';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009: severity 1.0, on linear RGB. */
const VISION: Record<string, readonly [Triple, Triple, Triple]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const clamp = (x: number) => Math.min(1, Math.max(0, x));

function channelsOf(hex: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [r!, g!, b!];
}

const toLinear = (x: number) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
const linearOf = (hex: string) => channelsOf(hex).map(toLinear) as unknown as Triple;

function seen(hex: string, vision: readonly Triple[]): Triple {
  return vision.map((row) => clamp(dot(row, linearOf(hex)))) as unknown as Triple;
}

/** CIELAB under D65. */
function labOf(linear: Triple): Triple {
  const [x, y, z] = [
    dot([0.4124564, 0.3575761, 0.1804375], linear) / 0.95047,
    dot([0.2126729, 0.7151522, 0.072175], linear),
    dot([0.0193339, 0.119192, 0.9503041], linear) / 1.08883,
  ].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116));
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

const RAD = Math.PI / 180;
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360);

function hueDifference(h1: number, h2: number, chroma: number): number {
  if (chroma === 0) return 0;
  const d = h2 - h1;
  return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
}

function meanHue(h1: number, h2: number, chroma: number): number {
  if (chroma === 0) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

/** CIEDE2000 as in Sharma, Wu and Dalal 2005. */
function deltaE([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [k1, k2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const dH = 2 * Math.sqrt(k1 * k2) * Math.sin((hueDifference(h1, h2, k1 * k2) / 2) * RAD);
  const [l, k, h] = [(l1 + l2) / 2, (k1 + k2) / 2, meanHue(h1, h2, k1 * k2)];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RAD) +
    0.24 * Math.cos(2 * h * RAD) +
    0.32 * Math.cos((3 * h + 6) * RAD) -
    0.2 * Math.cos((4 * h - 63) * RAD);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * k, 1 + 0.015 * k * t];
  const rT = -2 * Math.sqrt(k ** 7 / (k ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RAD);
  const [x, y, z] = [(l2 - l1) / sL, (k2 - k1) / sC, dH / sH];
  return Math.sqrt(x * x + y * y + z * z + rT * y * z);
}

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linearOf(hex));

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function mixed(fill: string, ground: string, part: number): string {
  const [over, under] = [channelsOf(fill), channelsOf(ground)];
  const hex = over.map((x, at) => Math.round((x * part + under[at]! * (1 - part)) * 255).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

function smallestDifference(steps: readonly Fill[], vision: readonly Triple[]): number {
  const colours = steps.map(({ fill }) => labOf(seen(fill, vision)));
  return Math.min(...colours.flatMap((one, at) => colours.slice(at + 1).map((other) => deltaE(one, other))));
}

const SCHEMES = { light: LIGHT, dark: DARK };
const PALETTES = Object.entries(SCHEMES).flatMap(([scheme, tokens]) =>
  (['stance5', 'stance7', 'gap'] as const).map((name) => ({ scheme, name, steps: tokens[name] })),
);

it('computes CIEDE2000 as published', () => {
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(deltaE([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe.each(['stance5', 'stance7'] as const)('%s', (name) => {
  it.each(
    Object.keys(VISION).flatMap((vision) => Object.keys(SCHEMES).map((scheme) => [vision, scheme] as const)),
  )('keeps any two steps apart for %s eyes in %s', (vision, scheme) => {
    const steps = SCHEMES[scheme as keyof typeof SCHEMES][name];
    expect(smallestDifference(steps, VISION[vision]!)).toBeGreaterThanOrEqual(12);
  });
});

it.each(PALETTES)('prints readable text on every step of $name in $scheme', ({ steps }) => {
  expect(Math.min(...steps.map(({ fill, text }) => contrast(fill, text)))).toBeGreaterThanOrEqual(4.5);
});

describe.each(Object.entries(SCHEMES))('%s', (_scheme, tokens) => {
  it('prints readable text on a fill that is not yet reviewed', () => {
    const fills = [...tokens.stance5, ...tokens.stance7, tokens.option].map(({ fill }) => mixed(fill, tokens.surface, 0.6));
    expect(Math.min(...fills.map((fill) => contrast(fill, tokens.inReviewText)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([tokens.surface, tokens.raised, tokens.tint])('prints readable text on %s', (ground) => {
    const inks = [tokens.text, tokens.dimmed, tokens.error, tokens.link];
    expect(Math.min(...inks.map((ink) => contrast(ink, ground)))).toBeGreaterThanOrEqual(4.5);
  });

  it('shows lines that mean something, and where the focus is', () => {
    const lines = [tokens.strongBorder, tokens.focus];
    expect(Math.min(...lines.map((line) => contrast(line, tokens.surface)))).toBeGreaterThanOrEqual(3);
  });
});

it.each([
  ['light', LINES, LIGHT],
  ['dark', LINES_ON_DARK, DARK],
] as const)('shows the lines of a chart in %s', (_scheme, lines, { surface }) => {
  // pink on white is the weakest of the six; its mark and its label say the same
  expect(Math.min(...lines.map((line) => contrast(line, surface)))).toBeGreaterThanOrEqual(2.8);
});
