/** What stands around a plot that leaves its page. */
export interface PictureWords {
  readonly title: string;
  /** Of what, as of which day. */
  readonly source: string;
  /** Below the plot, a line each. */
  readonly notes: readonly string[];
}

export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 16;
const TITLE = { size: 16, row: 22, letter: 8.2 };
const NOTE = { size: 11, row: 16, letter: 5.6 };
const SHARPNESS = 2;

/** Style sheets do not travel with a file: what they say is written into each shape. */
const STYLED = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'unicode-bidi',
] as const;

/** A plot with its words as a picture that needs nothing else, in the colours shown; what follows the pointer stays behind. */
export function drawPicture(plot: SVGSVGElement, { title, source, notes }: PictureWords): Picture {
  const [inner, high] = [plot.width.baseVal.value, plot.height.baseVal.value];
  const width = inner + 2 * PAD;
  const heading = wrapped(title, inner / TITLE.letter);
  const above = wrapped(source, inner / NOTE.letter);
  const below = notes.flatMap((note) => wrapped(note, inner / NOTE.letter));
  const top = PAD + heading.length * TITLE.row + (above.length + 1) * NOTE.row;
  const height = top + high + (below.length + 1) * NOTE.row + PAD;
  const page = shape('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const name = shape('title', {});
  name.textContent = title;
  const { color, fontFamily } = getComputedStyle(plot);
  const words = shape('g', { fill: color, 'font-family': fontFamily });
  words.append(
    ...heading.map((line, at) => written(line, { y: PAD + (at + 1) * TITLE.row - 6, 'font-size': TITLE.size, 'font-weight': 600 })),
    ...above.map((line, at) => written(line, { y: PAD + heading.length * TITLE.row + (at + 1) * NOTE.row - 4, 'font-size': NOTE.size })),
    ...below.map((line, at) => written(line, { y: top + high + (at + 1) * NOTE.row, 'font-size': NOTE.size })),
  );
  const drawn = shape('g', { transform: `translate(${PAD} ${top})` });
  drawn.append(...styledCopy(plot).childNodes);
  page.append(name, shape('rect', { width, height, fill: getComputedStyle(document.body).backgroundColor }), words, drawn);
  return { text: new XMLSerializer().serializeToString(page), width, height };
}

/** The same in dots, twice as many as on the screen. */
export async function paint({ text, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be painted.'))), 'image/png');
  });
}

export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function written(line: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const text = shape('text', { x: PAD, ...attributes });
  text.textContent = line;
  return text;
}

function styledCopy(plot: SVGSVGElement): SVGSVGElement {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const shown = plot.querySelectorAll<SVGElement>('*');
  for (const [at, made] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const source = shown[at];
    if (!source) continue;
    const style = getComputedStyle(source);
    made.removeAttribute('class');
    made.removeAttribute('style');
    for (const property of STYLED) made.setAttribute(property, style.getPropertyValue(property));
  }
  for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove();
  return copy;
}

/** Broken between words. */
function wrapped(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < letters ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
