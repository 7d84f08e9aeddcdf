interface Forms {
  readonly text: string;
  readonly html: string;
}

/** Puts both forms on the clipboard, so that a sheet takes the one and a page of text the other; says whether that worked. */
export async function copyTable({ text, html }: Forms): Promise<boolean> {
  if (copyThroughEvent({ text, html })) return true;
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) })]);
    return true;
  } catch {
    return false;
  }
}

/** Works without asking, and over plain http too. */
function copyThroughEvent({ text, html }: Forms): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}

/** A sheet would work out what begins like a formula. */
export const guardedForSheet = (words: string) => (/^[=+\-@]/.test(words) ? `'${words}` : words);

export const escapedForHtml = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
