import $ from "./jquery-of-page";
import "summernote/dist/summernote-lite.js";
import "summernote/dist/summernote-lite.css";

export function mount(place, paragraphs) {
  const target = place.appendChild(document.createElement("div"));
  $(target).summernote({ height: 200 });
  $(target).summernote("code", paragraphs.map((text) => `<p>${text}</p>`).join(""));
  $(target).summernote("commit");
  const words = (html) => new DOMParser().parseFromString(html, "text/html");
  return { text: () => [...words($(target).summernote("code")).querySelectorAll("p")].map((each) => each.textContent).join("\n") };
}
