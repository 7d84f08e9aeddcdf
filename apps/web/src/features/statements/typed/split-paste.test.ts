import { splitPaste } from './split-paste';

const URL = 'https://www.theguardian.com/world/2026/feb/01/briefing';

describe('splitPaste', () => {
  it.each([
    ['"We will not attack theirs."', 'straight'],
    ['“We will not attack theirs.”', 'English'],
    ['„We will not attack theirs.“', 'German'],
    ['«We will not attack theirs.»', 'French and Russian'],
  ])('takes %s out of %s quotation marks', (pasted) => {
    expect(splitPaste(pasted)).toEqual({ quote: 'We will not attack theirs.', url: null, wasQuoted: true });
  });

  it('leaves out the comma by which a report goes on after a quote', () => {
    expect(splitPaste('“We will not attack theirs,” he said.').quote).toBe('We will not attack theirs');
  });

  it('takes quote and link apart', () => {
    expect(splitPaste(`“We will not attack theirs.”\n${URL}\n`)).toEqual({ quote: 'We will not attack theirs.', url: URL, wasQuoted: true });
  });

  it('takes a lone link as the source of a quote still to come', () => {
    expect(splitPaste(URL)).toEqual({ quote: '', url: URL, wasQuoted: false });
  });

  it('keeps the whole text, line breaks included, where nothing or little of it is quoted', () => {
    const report = 'The adviser called it "open".\nMany topics remain on the agenda of the next round.';
    expect(splitPaste(report)).toEqual({ quote: report, url: null, wasQuoted: false });
  });

  it('keeps the whole text where several passages are quoted', () => {
    const text = '“Many issues remain,” he said. “Guarantees among them.”';
    expect(splitPaste(text).quote).toBe(text);
  });

  it('leaves the punctuation after a link out of it', () => {
    expect(splitPaste(`See (${URL}).`).url).toBe(URL);
  });

  it('keeps brackets that belong to a link', () => {
    expect(splitPaste('https://en.wikipedia.org/wiki/Donetsk_(city)').url).toBe('https://en.wikipedia.org/wiki/Donetsk_(city)');
  });
});
