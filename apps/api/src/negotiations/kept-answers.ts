import { Injectable } from '@nestjs/common';

const ROOM_CHARACTERS = 32 * 1024 * 1024;
const LONGEST_ANSWER = ROOM_CHARACTERS / 8;

/**
 * Answers under the tag that says what they answer: negotiation, version, day, question, clearance. Whoever may ask the same gets
 * the same; a write raises the version, so nothing has to be thrown away for being old, only for want of room.
 */
@Injectable()
export class KeptAnswers {
  private readonly textByTag = new Map<string, string>();
  private length = 0;

  find(tag: string): string | undefined {
    const text = this.textByTag.get(tag);
    if (text === undefined) return undefined;
    // Put last: what nobody asked for longest stands first.
    this.textByTag.delete(tag);
    this.textByTag.set(tag, text);
    return text;
  }

  keep(tag: string, text: string): void {
    if (text.length > LONGEST_ANSWER || this.textByTag.has(tag)) return;
    this.textByTag.set(tag, text);
    this.length += text.length;
    for (const [oldest, { length }] of this.textByTag) {
      if (this.length <= ROOM_CHARACTERS) break;
      this.textByTag.delete(oldest);
      this.length -= length;
    }
  }
}
