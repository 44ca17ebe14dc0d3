/** Gives a text, or bytes, to the person as a file, without a request. */
export function downloadText(name: string, contents: string | Uint8Array<ArrayBuffer>, mediaType = "application/json"): void {
  const address = URL.createObjectURL(new Blob([contents], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // the browser reads it after the click
}
