/** Has the browser keep something as a file. */
export function saveAsFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later, for the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
