/** Thrown instead of an answer where the client already has it. */
export class NotModified extends Error {}
