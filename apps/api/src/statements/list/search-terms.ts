/** One thing that must be found: a word, or the words of a phrase one after the other. */
export interface SearchTerm {
  readonly text: string;
  readonly phrase: boolean;
}

const PHRASE_OR_WORD = /["“”„‟«»]([^"“”„‟«»]*)["“”„‟«»]|([^\s"“”„‟«»]+)/g;

/** `patriot "air defence"` is a word and a phrase. There are no operators: whatever else is typed is text. */
export function searchTermsOf(typed: string): SearchTerm[] {
  return [...typed.matchAll(PHRASE_OR_WORD)].map(([, phrase, word]) => ({ text: phrase ?? word ?? '', phrase: phrase !== undefined }));
}
