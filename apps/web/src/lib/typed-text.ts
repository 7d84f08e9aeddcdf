/** Text fields of a form by name; a field that is missing, or holds a file, is empty. */
export function typedText(form: HTMLFormElement): (name: string) => string {
  const fields = new FormData(form);
  return (name) => {
    const typed = fields.get(name);
    return typeof typed === 'string' ? typed : '';
  };
}
