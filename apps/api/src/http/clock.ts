import { Injectable } from '@nestjs/common';

/** The only clock of the API; tests put their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day it is in a time zone, `YYYY-MM-DD`. */
  today(timeZone: string): string {
    // The Swedish form of a date is the ISO one.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(this.now());
  }
}
