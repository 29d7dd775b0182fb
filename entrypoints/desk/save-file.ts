/** Gives the user a file to save, as a link with `download` would. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time it comes back to us.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
