/** Adds this many paragraphs to the invented advert, each with something to mark; `Number 0:` first. To be evaluated in the page. */
export function addManyParagraphs(count: number): void {
  const paragraphs = Array.from({ length: count }, (_, at) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = `Number ${at}: you will leverage your loom.`;
    return paragraph;
  });
  document.querySelector("#about_organisation")?.after(...paragraphs);
}
