export interface ChangedField {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A thing as words: each field with what it is called. */
export type FieldWords = readonly (readonly [label: string, text: string])[];

/** What one revision says otherwise than the one before, field by field, as texts to be compared word by word. */
export function changedFields(before: FieldWords, after: FieldWords): ChangedField[] {
  const earlier = new Map(before);
  const later = new Map(after);
  const labels = new Set([...earlier.keys(), ...later.keys()]);
  return [...labels]
    .map((label) => ({ label, before: earlier.get(label) ?? '', after: later.get(label) ?? '' }))
    .filter((field) => field.before !== field.after);
}
