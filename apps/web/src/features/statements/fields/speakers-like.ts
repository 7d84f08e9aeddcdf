import type { Speaker } from '@standpoint/contracts/speakers';
import type { Choice } from '../../../ui/pick-field';
import { isolated } from '../../../lib/bidi';
import { foldName, matchNames } from '../../../lib/match-name';

const SURE = 0.9;

/** The party a speaker speaks for at present, or spoke for last; empty for none. */
export const partyOf = (speaker: Speaker) => currentAuthority(speaker)?.party?.slug ?? '';

/** `Special Envoy · United States` */
export function officeOf(speaker: Speaker, nameOfParty: (slug: string) => string): string {
  const authority = currentAuthority(speaker);
  return [authority?.capacity, authority?.party && nameOfParty(authority.party.slug)].filter(Boolean).map(isolated).join(' · ');
}

const currentAuthority = ({ authorities }: Speaker) =>
  authorities.find(({ validUntil }) => validUntil === null) ?? authorities.toSorted((a, b) => ((a.validUntil ?? '') < (b.validUntil ?? '') ? 1 : -1))[0];

/** Proposals for a typed or printed name, likeliest first. Only a name that can mean one person is sure. */
export function speakersLike(typed: string, speakers: readonly Speaker[], noteOf: (speaker: Speaker) => string): Choice[] {
  const nameable = speakers.map((speaker) => ({
    speaker,
    name: speaker.name,
    spellings: spellingsOf(speaker, (judgement) => judgement !== 'not the same'),
    notSpellings: spellingsOf(speaker, (judgement) => judgement === 'not the same'),
  }));
  const matches = matchNames(typed, nameable);
  const isAlone = matches.filter(({ likeness }) => likeness >= SURE).length === 1;
  return matches.map(({ item, likeness, spelling }) => ({
    value: item.speaker.slug,
    label: item.name,
    note: [noteOf(item.speaker), spelling !== item.name && `“${spelling}”`].filter(Boolean).map(isolated).join(' · '),
    sure: isAlone && likeness >= SURE,
  }));
}

const spellingsOf = (speaker: Speaker, takes: (judgement: string) => boolean) =>
  speaker.aliases.filter(({ judgement }) => takes(judgement)).map(({ spelling }) => spelling);

/** Whether what was typed is (the beginning of) the name itself, so that there is no other spelling to keep. */
export function isNameOf(speaker: Speaker, typed: string): boolean {
  const written = foldName(typed);
  const isSpelling = speaker.aliases.some(({ spelling }) => foldName(spelling) === written);
  return !isSpelling && foldName(speaker.name).includes(written);
}
